package itu.membership.savedview;

import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.savedview.SavedViewPayloads.NewView;
import itu.membership.savedview.SavedViewPayloads.ViewOfList;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.conditional.ETags;
import itu.platform.problem.FieldError;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.problem.ReaderLanguage;
import itu.platform.problem.Texts;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Keeps views, and shows, changes and withdraws them. Another's private view is not found. */
@ApplicationScoped
class KeepingViews {
    private static final String SUBJECT = "saved-view";

    private final SavedViews views;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    KeepingViews(SavedViews views, Audit audit, Caller caller, BusinessClock clock) {
        this.views = views;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A view as the caller reads it, with its version. */
    record Kept(ViewOfList view, long version) {}

    /** @throws itu.platform.problem.ProblemException 422 when the list or a filter of it is unknown, or it is of persons and shared */
    @Transactional
    Kept keep(NewView asked) {
        requireKnown(asked);
        requirePrivate(asked);
        var view = new SavedView(caller.subject(), asked, clock.instant());
        views.persistAndFlush(view);
        audit.record(AuditEntry.created("view-saved", SUBJECT, view.id().toString(), asked));
        return kept(view);
    }

    /** @throws itu.platform.problem.ProblemException 404 when there is none, or it is another's and not shared */
    @Transactional
    Kept show(UUID id) {
        return kept(seen(id));
    }

    /** @throws itu.platform.problem.ProblemException 404 when it is not the caller's; 428, 412 by If-Match; 422 as {@link #keep} */
    @Transactional
    Kept change(UUID id, @Nullable String ifMatch, NewView asked) {
        var view = own(id);
        ETags.requireMatch(ifMatch, view.version());
        requireKnown(asked);
        requirePrivate(asked);
        var before = ViewOfList.of(view, view.owner());
        view.change(asked);
        views.flush();
        audit.record(new AuditEntry("view-changed", SUBJECT, id.toString(), before, asked, null));
        return kept(view);
    }

    /** @throws itu.platform.problem.ProblemException 404 when it is not the caller's; 428, 412 by If-Match */
    @Transactional
    void withdraw(UUID id, @Nullable String ifMatch) {
        var view = own(id);
        ETags.requireMatch(ifMatch, view.version());
        view.withdraw(clock.instant());
        views.flush();
        audit.record(new AuditEntry(
                "view-withdrawn", SUBJECT, id.toString(), ViewOfList.of(view, view.owner()), null, null));
    }

    private Kept kept(SavedView view) {
        return new Kept(ViewOfList.of(view, caller.subject()), view.version());
    }

    private SavedView own(UUID id) {
        var view = seen(id);
        if (!view.owner().equals(caller.subject())) {
            throw notFound();
        }
        return view;
    }

    private SavedView seen(UUID id) {
        return views.seenBy(caller.subject(), id).orElseThrow(KeepingViews::notFound);
    }

    private static RuntimeException notFound() {
        return Problem.of(PlatformProblem.NOT_FOUND).toException();
    }

    /** The list would refuse such a filter, or another version of it might take it for something else. */
    private static void requireKnown(NewView asked) {
        var filters = SavedLists.FILTERS.get(asked.list());
        if (filters == null) {
            throw Problem.of(SavedViewProblem.VIEW_OF_UNKNOWN_LIST)
                    .with("list", asked.list())
                    .toException();
        }
        var unknown = asked.filter().keySet().stream()
                .filter(key -> !filters.contains(key))
                .sorted()
                .map(key -> new FieldError("/filter/" + key, "unknown-parameter", sentence(key)))
                .toList();
        if (!unknown.isEmpty()) {
            throw Problem.of(SavedViewProblem.VIEW_FILTER_UNKNOWN)
                    .with("list", asked.list())
                    .errors(unknown)
                    .toException();
        }
    }

    private static String sentence(String key) {
        return Texts.format(
                "platform-problems",
                "query.unknown-parameter",
                ReaderLanguage.current(),
                Map.of("parameter", key, "value", ""));
    }

    /** A question about persons may name one, and not every office may read contacts. */
    private static void requirePrivate(NewView asked) {
        if (asked.shared() && asked.list().equals("contacts")) {
            throw Problem.of(SavedViewProblem.VIEW_OF_PERSONS_IS_PRIVATE).toException();
        }
    }
}
