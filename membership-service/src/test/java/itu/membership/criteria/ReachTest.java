package itu.membership.criteria;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReachTest {
    private static final Reach WHOLE = new Reach(40, 60);

    @Test
    void less_than_half_of_the_share_of_the_whole_is_under_represented() {
        assertThat(new Reach(19, 81).underRepresentedIn(WHOLE)).isTrue();
        assertThat(new Reach(20, 80).underRepresentedIn(WHOLE)).isFalse();
        assertThat(new Reach(1, 0).underRepresentedIn(WHOLE)).isFalse();
    }

    @Test
    void a_part_without_a_member_is_under_represented() {
        assertThat(new Reach(0, 3).underRepresentedIn(WHOLE)).isTrue();
        assertThat(Reach.NOTHING.underRepresentedIn(WHOLE)).isTrue();
    }

    @Test
    void nothing_is_under_represented_where_nobody_is_a_member() {
        assertThat(new Reach(0, 3).underRepresentedIn(new Reach(0, 100))).isFalse();
    }
}
