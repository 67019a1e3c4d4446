package itu.notification.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.security.Caller;
import itu.platform.security.Roles;

/** Shows dispatches to those who may see them: the offices all, a delegate those of its own State. */
@ApplicationScoped
class Reading {
    private static final Set<String> OFFICES =
            Set.of(Roles.OUTREACH_OFFICER, Roles.AUDITOR, Roles.CONFERENCE_SECRETARY, Roles.ADMINISTRATOR);

    /** No State has this code: a delegate whose token names none sees nothing. */
    private static final String NO_STATE = "---";

    private final Dispatches dispatches;
    private final DispatchedLetters letters;
    private final Cursors cursors;
    private final Caller caller;

    Reading(Dispatches dispatches, DispatchedLetters letters, Cursors cursors, Caller caller) {
        this.dispatches = dispatches;
        this.letters = letters;
        this.cursors = cursors;
        this.caller = caller;
    }

    @Transactional
    Page<DispatchView> list(
            @Nullable String memberState,
            @Nullable String purpose,
            @Nullable DispatchStatus status,
            boolean bounced,
            int limit,
            @Nullable String cursor) {
        var key = cursors.read(cursor, 1);
        var filter = new DispatchFilter(
                memberState,
                caller.hasAny(OFFICES) ? null : caller.memberState().orElse(NO_STATE),
                purpose,
                status,
                bounced,
                key == null ? null : UUID.fromString(key.getFirst()));
        var rows = dispatches.newest(filter, limit + 1);
        return cursors.page(rows, limit, dispatch -> List.of(dispatch.id().toString()))
                .map(Dispatch::view);
    }

    @Transactional
    Optional<Dispatch> one(UUID id) {
        return dispatches
                .findByIdOptional(id)
                .filter(dispatch -> within(dispatch.request().memberState()));
    }

    @Transactional
    Optional<DispatchedLetter> letterOf(UUID id) {
        return one(id).flatMap(dispatch -> letters.findByIdOptional(dispatch.id()));
    }

    /** What is not written to a Member State is the offices' alone. */
    private boolean within(@Nullable String memberState) {
        return memberState == null ? caller.hasAny(OFFICES) : caller.reaches(memberState, OFFICES);
    }
}
