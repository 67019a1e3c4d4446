package itu.notification.dispatch;

/** The words of a letter cannot be made from its facts; a fault of ours, which must not hold up other letters. */
class UnwritableLetterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnwritableLetterException(Throwable cause) {
        super(cause);
    }
}
