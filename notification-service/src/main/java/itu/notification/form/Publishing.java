package itu.notification.form;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.conditional.ETags;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Puts the newest version of a form before the public: by another person than its author, and in all six languages. */
@ApplicationScoped
class Publishing {
    private final Forms forms;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    Publishing(Forms forms, Audit audit, Caller caller, BusinessClock clock) {
        this.forms = forms;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Publishes the newest version.
     *
     * @throws itu.platform.problem.ProblemException 403 for its author, 409 when it is published, 422 while a language is missing
     */
    @Transactional
    Drafting.Drafted publish(String key, @Nullable String ifMatch, boolean rehearsal) {
        var form = forms.byKey(key);
        ETags.requireMatch(ifMatch, form.version());
        var version = forms.latest(form);
        if (form.publishedLatest()) {
            throw Problem.of(FormProblem.FORM_PUBLISHED_ALREADY)
                    .with("form", key)
                    .toException();
        }
        var missing = MissingLanguages.of(version.definition());
        if (!missing.isEmpty()) {
            throw Problem.of(FormProblem.FORM_INCOMPLETE).errors(missing).toException();
        }
        if (version.draftedBy().equals(caller.subject())) {
            throw Problem.of(FormProblem.FORM_NEEDS_SECOND_PERSON).toException();
        }
        if (!rehearsal) {
            form.publish();
            forms.recordPublication(version, caller.subject(), "OFFICERS", clock.instant());
            audit.record(AuditEntry.created("form-published", "form", key, Map.of("version", version.number())));
        }
        return new Drafting.Drafted(form, version);
    }
}
