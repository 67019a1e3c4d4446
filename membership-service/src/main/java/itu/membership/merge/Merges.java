package itu.membership.merge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;

import itu.platform.problem.Problem;

/** The merges on record, undone ones too. */
@ApplicationScoped
class Merges implements PanacheRepositoryBase<Merge, UUID> {

    /** Merges in which an organization takes part, as the alias or as what it stands for, after one of them. */
    List<Merge> of(UUID organization, UUID after, int rows) {
        return find("(alias = ?1 or canonical = ?1) and id > ?2 order by id", organization, after)
                .page(Page.ofSize(rows))
                .list();
    }

    /**
     * A merge in which an organization takes part.
     *
     * @throws itu.platform.problem.ProblemException 404 when there is none
     */
    Merge required(UUID organization, UUID id) {
        return Optional.ofNullable(findById(id))
                .filter(merge ->
                        merge.alias().equals(organization) || merge.canonical().equals(organization))
                .orElseThrow(() -> Problem.of(MergeProblem.MERGE_NOT_FOUND)
                        .with("merge", id)
                        .toException());
    }
}
