package itu.notification.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.conditional.ETags;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Draws up forms and new versions of them. */
@ApplicationScoped
class Drafting {
    private final Forms forms;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    Drafting(Forms forms, Audit audit, Caller caller, BusinessClock clock) {
        this.forms = forms;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A form with the version at hand. */
    record Drafted(Form form, FormVersion version) {}

    /**
     * Draws up a form.
     *
     * @throws itu.platform.problem.ProblemException 409 when the key is taken, 422 for a faulty definition
     */
    @Transactional
    Drafted draft(String key, FormDefinition definition, boolean rehearsal) {
        requireSound(definition);
        if (forms.exists(key)) {
            throw Problem.of(FormProblem.FORM_EXISTS).with("form", key).toException();
        }
        var form = new Form(key);
        var version = new FormVersion(key, 1, definition, caller.subject(), clock.instant());
        if (!rehearsal) {
            forms.enter(form, version);
            audit.record(AuditEntry.created("form-drafted", "form", key, FormView.of(form, version)));
        }
        return new Drafted(form, version);
    }

    /**
     * Draws up another version; the public goes on seeing the one that is published.
     *
     * @throws itu.platform.problem.ProblemException 412 and 428 by {@code If-Match}, 422 for a faulty definition
     */
    @Transactional
    Drafted revise(String key, FormDefinition definition, @Nullable String ifMatch, boolean rehearsal) {
        var form = forms.byKey(key);
        ETags.requireMatch(ifMatch, form.version());
        requireSound(definition);
        var before = forms.latest(form);
        if (rehearsal) {
            return new Drafted(
                    form, new FormVersion(key, form.latest() + 1, definition, caller.subject(), clock.instant()));
        }
        var version = new FormVersion(key, form.revise(), definition, caller.subject(), clock.instant());
        forms.enter(form, version);
        audit.record(new AuditEntry("form-revised", "form", key, before.definition(), version.definition(), null));
        return new Drafted(form, version);
    }

    private static void requireSound(FormDefinition definition) {
        var faults = DefinitionFaults.of(definition);
        if (!faults.isEmpty()) {
            throw Problem.of(FormProblem.FORM_DEFINITION_INVALID).errors(faults).toException();
        }
    }
}
