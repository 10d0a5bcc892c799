<?php

use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;

defined('TYPO3') or die();

ExtensionManagementUtility::addTcaSelectItem('tt_content', 'CType', [
    'label' => 'Aushang',
    'value' => 'aushang',
    'icon' => 'content-news',
    'group' => 'special',
]);

// Fields that every TYPO3 has, so that the database stays as it is: the
// heading, the feed's address, the link for when the feed can't be loaded.
$GLOBALS['TCA']['tt_content']['types']['aushang'] = [
    'showitem' => '
        --palette--;;general,
        header;Überschrift / Heading,
        header_link;Link zur Quelle / Link to the source,
        subheader;Adresse des Feeds / Address of the feed,
        --div--;LLL:EXT:core/Resources/Private/Language/Form/locallang_tabs.xlf:access,
        --palette--;;hidden,
        --palette--;;access,
    ',
    'columnsOverrides' => [
        'subheader' => ['config' => ['required' => true]],
    ],
];
