package itu.local;

/** Something the user can act on; the message is the sentence to print. */
final class SuiteFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SuiteFailure(String sentence) {
        super(sentence);
    }

    SuiteFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
