package itu.notification.page;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import itu.platform.problem.Problem;

/** Takes what was sent from our own pages only. */
@ApplicationScoped
public class OwnForm {
    private final CurrentVertxRequest current;

    OwnForm(CurrentVertxRequest current) {
        this.current = current;
    }

    /**
     * Refuses what another site made a reader's browser send. Browsers say so by themselves (Fetch Metadata, {@code
     * Sec-Fetch-Site}); what is no browser, or an old one, says nothing and is taken.
     *
     * @throws itu.platform.problem.ProblemException 422
     */
    public void require() {
        var site = current.getCurrent().request().getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw Problem.of(PageProblem.FORM_OF_ANOTHER_SITE).toException();
        }
    }
}
