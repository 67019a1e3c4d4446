package itu.notification.upload;

/** A row that was not taken, and why. */
record Remark(long line, Fault fault) {
    /** What keeps a row out. */
    enum Fault {
        /** More fields than columns, a cell of more than 500 characters, or one with a control character or not in UTF-8. */
        UNREADABLE,
        MAILBOX_INVALID,
        LANGUAGE_UNKNOWN,
        /** No Member State and no organization of the register. */
        ADDRESSEE_UNKNOWN,
        /** The mailbox stands in an earlier row. */
        REPEATED;

        boolean refuses() {
            return this != REPEATED;
        }
    }
}
