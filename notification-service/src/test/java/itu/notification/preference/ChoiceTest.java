package itu.notification.preference;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChoiceTest {
    private static final Set<String> OFFERED = Set.of("events", "news", "surveys");

    @Test
    void what_is_not_ticked_is_refused() {
        assertThat(Choice.of(OFFERED, Set.of(), Set.of("events", "news")))
                .isEqualTo(new Choice(Set.of(), Set.of("surveys")));
    }

    @Test
    void what_is_ticked_again_is_given() {
        assertThat(Choice.of(OFFERED, Set.of("events"), OFFERED)).isEqualTo(new Choice(Set.of("events"), Set.of()));
    }

    @Test
    void the_same_choice_again_changes_nothing() {
        assertThat(Choice.of(OFFERED, Set.of("surveys"), Set.of("events", "news"))
                        .empty())
                .isTrue();
        assertThat(Choice.nothing(Set.of(Choice.ALL)).empty()).isTrue();
    }

    @Test
    void what_did_not_stand_on_the_page_stays_as_it_is() {
        assertThat(Choice.of(Set.of("events"), Set.of("news"), Set.of("events", "news"))
                        .empty())
                .isTrue();
    }

    @Test
    void after_nothing_at_all_one_subject_is_given_and_the_others_stay_refused_by_name() {
        assertThat(Choice.of(OFFERED, Set.of(Choice.ALL), Set.of("events")))
                .isEqualTo(new Choice(Set.of("events", Choice.ALL), Set.of("news", "surveys")));
    }

    @Test
    void after_nothing_at_all_nothing_ticked_changes_nothing() {
        assertThat(Choice.of(OFFERED, Set.of(Choice.ALL), Set.of()).empty()).isTrue();
    }
}
