package itu.contribution.memberstate;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.contribution.memberstate.MemberStateResource.MemberStateView;
import itu.platform.language.Language;

/** Lists the Member States as known now or at an instant. */
@ApplicationScoped
class ReadingMemberStates {
    private final MemberStates states;
    private final MemberStateHistory history;

    ReadingMemberStates(MemberStates states, MemberStateHistory history) {
        this.states = states;
        this.history = history;
    }

    /** Up to {@code limit} States after a code, in the order of codes; {@code knownAt} null asks of now. */
    @Transactional
    List<MemberStateView> after(String code, int limit, @Nullable Instant knownAt, Language language) {
        if (knownAt == null) {
            return states.after(code, limit).stream()
                    .map(state -> new MemberStateView(state.code(), state.name(language), state.region()))
                    .toList();
        }
        return history.knownAt(knownAt).stream()
                .filter(state -> state.code().compareTo(code) > 0)
                .limit(limit)
                .map(state -> new MemberStateView(state.code(), state.name(language), state.region()))
                .toList();
    }
}
