package itu.notification.form;

/** What a form is for, which decides the fact that an answer becomes. */
enum Purpose {
    EXPRESSION_OF_INTEREST("expression-of-interest.received"),
    SURVEY("survey.answered"),
    OTHER("form-answer.received");

    private final String fact;

    Purpose(String fact) {
        this.fact = fact;
    }

    String fact() {
        return fact;
    }
}
