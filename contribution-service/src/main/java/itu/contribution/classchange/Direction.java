package itu.contribution.classchange;

/** Which way a class changes outside a call. */
enum Direction {
    /** A higher class, at any time. */
    INCREASE("CS 165B", "class-increase", "class-increased"),
    /** A lower class, as far as the Council authorized it between conferences. */
    REDUCTION("CS 165A", "class-reduction", "class-reduced");

    private final String provision;
    private final String subject;
    private final String recorded;

    Direction(String provision, String subject, String recorded) {
        this.provision = provision;
        this.subject = subject;
        this.recorded = recorded;
    }

    String provision() {
        return provision;
    }

    /** Type of the subject in the audit. */
    String subject() {
        return subject;
    }

    /** What the audit calls the act. */
    String recorded() {
        return recorded;
    }

    /** Provision, contributor, and a count without gaps, such as {@code CS-165B/CHE/0001}. */
    String reference(String contributor, int number) {
        return "%s/%s/%04d".formatted(provision.replace(' ', '-'), contributor, number);
    }
}
