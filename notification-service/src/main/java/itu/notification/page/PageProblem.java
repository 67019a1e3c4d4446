package itu.notification.page;

import itu.platform.problem.ProblemType;

/** What a page that was sent in can be refused for. */
enum PageProblem implements ProblemType {
    FORM_OF_ANOTHER_SITE(422);

    private final int status;

    PageProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
