package itu.notification.dispatch;

import itu.platform.language.Language;

/** Where a letter goes now, and how its addressee is called there. */
record Destination(String mailbox, Language language, String name) {}
