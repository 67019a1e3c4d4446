package itu.notification.rule;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.conditional.ETags;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Changes a rule by a new version. What is owed already stays owed. */
@ApplicationScoped
class ChangingRules {
    private final LetterRules rules;
    private final Caller caller;
    private final BusinessClock clock;
    private final Audit audit;

    ChangingRules(LetterRules rules, Caller caller, BusinessClock clock, Audit audit) {
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Records the next version.
     *
     * @return empty when there is no such rule
     * @throws itu.platform.problem.ProblemException 428 or 412, see {@link ETags#requireMatch}; 422 when the change does not fit
     */
    @Transactional
    Optional<LetterRule> change(String code, @Nullable String ifMatch, RuleChange change) {
        return rules.newest(code).map(before -> {
            ETags.requireMatch(ifMatch, before.version());
            if (change.role() != null && before.role() == null) {
                throw RuleProblem.ROLE_NOT_HEEDED.toException();
            }
            var after = before.next(change, caller.subject(), clock.instant());
            rules.persist(after);
            audit.record(new AuditEntry(
                    "letter-rule-changed", "letter-rule", code, before.view(), after.view(), change.reason()));
            return after;
        });
    }
}
