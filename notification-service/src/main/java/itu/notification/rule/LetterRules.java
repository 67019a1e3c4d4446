package itu.notification.rule;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class LetterRules implements PanacheRepositoryBase<LetterRule, RuleKey> {
    private static final String NEWEST =
            "version = (select max(other.version) from LetterRule other where other.code = r.code)";

    /** The newest version of each rule, by code. */
    List<LetterRule> newest() {
        return list("from LetterRule r where " + NEWEST + " order by code");
    }

    Optional<LetterRule> newest(String code) {
        return find("from LetterRule r where code = ?1 and " + NEWEST, code).firstResultOptional();
    }

    /** The newest version of each rule about a type of fact. */
    List<LetterRule> about(String eventType) {
        return list("from LetterRule r where eventType = ?1 and " + NEWEST + " order by code", eventType);
    }

    /** All versions of a rule, newest first. */
    List<LetterRule> history(String code) {
        return list("code = ?1 order by version desc", code);
    }
}
