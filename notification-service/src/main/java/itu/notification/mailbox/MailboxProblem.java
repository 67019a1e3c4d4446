package itu.notification.mailbox;

import itu.platform.problem.ProblemType;

/** What an act on a mailbox can be refused for. */
public enum MailboxProblem implements ProblemType {
    MAILBOX_MALFORMED(422),
    MAILBOX_OF_AN_OFFICE(409);

    private final int status;

    MailboxProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
