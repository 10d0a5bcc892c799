<?php

declare(strict_types=1);

namespace Aushang\Typo3;

use TYPO3\CMS\Core\Html\DefaultSanitizerBuilder;
use TYPO3\HtmlSanitizer\Behavior;
use TYPO3\HtmlSanitizer\Behavior\Tag;

/**
 * TYPO3's own rules and the four tags. Without it, visitors read the tags as
 * text: what the sanitizer does not know it encodes.
 */
final class SanitizerBuilder extends DefaultSanitizerBuilder
{
    private const ALL_TAGS = ['feed', 'format', 'time-zone', 'heading-level', 'item-url', 'target', 'images', 'refresh-every', 'light-dom'];

    private const TAGS = [
        'event-list' => ['limit', 'offset', 'exclude', 'kind', 'period', 'sort', 'tags', 'organizers', 'label', 'search', 'filters', 'from', 'to', 'group-by', 'layout', 'reader', 'structured-data'],
        'event-card' => ['variant', 'item'],
        'article-nav' => ['kind', 'sort', 'previous-label', 'next-label', 'item'],
        'organizer-footer' => ['label', 'item'],
    ];

    protected function createBehavior(): Behavior
    {
        $tags = array_map($this->tag(...), array_keys(self::TAGS), self::TAGS);
        return parent::createBehavior()->withName('aushang')->withTags(...$tags);
    }

    /** With children, or the fallback between the tags would go. */
    private function tag(string $name, array $own): Tag
    {
        return (new Tag($name, Tag::ALLOW_CHILDREN))->addAttrs(
            ...$this->globalAttrs,
            ...$this->createAttrs(...self::ALL_TAGS, ...$own),
        );
    }
}
