<?php

defined('TYPO3') or die();

// For texts in which editors write the tags themselves. The content element
// needs none of this.
$GLOBALS['TYPO3_CONF_VARS']['SYS']['htmlSanitizer']['default'] = \Aushang\Typo3\SanitizerBuilder::class;
$GLOBALS['TYPO3_CONF_VARS']['RTE']['Presets']['aushang'] = 'EXT:aushang/Configuration/RTE/Aushang.yaml';
