package itu.notification.consent;

/** How it reached us: the page, a mail program's one click, a mail, an officer who was told, or an import. */
public enum ConsentChannel {
    PAGE,
    ONE_CLICK,
    MAILTO,
    OFFICE,
    IMPORT
}
