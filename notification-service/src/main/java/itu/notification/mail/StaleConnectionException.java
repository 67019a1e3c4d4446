package itu.notification.mail;

/** A connection that carried mail before turned out to be gone before the server heard of the next one. */
class StaleConnectionException extends Exception {
    private static final long serialVersionUID = 1L;
}
