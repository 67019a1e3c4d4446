package itu.contribution.call;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;

/** The calls on record. */
@ApplicationScoped
public class Calls implements PanacheRepositoryBase<Call, String> {

    /**
     * The call under a slug.
     *
     * @throws itu.platform.problem.ProblemException 404 when there is none
     */
    public Call bySlug(String slug) {
        return findByIdOptional(slug)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }

    List<Call> newestFirst() {
        return list("order by deadline desc, slug");
    }
}
