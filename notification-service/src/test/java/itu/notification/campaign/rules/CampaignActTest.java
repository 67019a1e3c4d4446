package itu.notification.campaign.rules;

import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every act in every state, held against a table that a person can read. */
class CampaignActTest {
    private static final String TABLE = """
            act       DRAFT      IN_REVIEW  APPROVED   SCHEDULED  RUNNING    PAUSED     FINISHED   CANCELLED
            CORRECT   DRAFT      -          -          -          -          -          -          -
            SUBMIT    IN_REVIEW  -          -          -          -          -          -          -
            APPROVE   -          APPROVED   -          -          -          -          -          -
            REJECT    -          DRAFT      DRAFT      -          -          -          -          -
            SCHEDULE  -          -          SCHEDULED  -          -          -          -          -
            LAUNCH    -          -          RUNNING    RUNNING    -          -          -          -
            PAUSE     -          -          -          -          PAUSED     -          -          -
            RESUME    -          -          -          -          -          RUNNING    -          -
            CANCEL    CANCELLED  CANCELLED  CANCELLED  CANCELLED  CANCELLED  CANCELLED  -          -
            FINISH    -          -          -          FINISHED   FINISHED   FINISHED   -          -
            """;

    static Stream<Arguments> everyActInEveryState() {
        var lines = TABLE.lines().map(line -> line.split("\\s+")).toList();
        var states = lines.getFirst();
        return lines.stream()
                .skip(1)
                .flatMap(cells -> Stream.iterate(1, i -> i + 1)
                        .limit(states.length - 1L)
                        .map(i -> Arguments.of(cells[0], states[i], cells[i])));
    }

    @ParameterizedTest
    @MethodSource("everyActInEveryState")
    void an_act_leads_where_the_table_says(String act, String state, String to) {
        var after = CampaignAct.valueOf(act).on(CampaignState.valueOf(state));

        assertThat(after.map(Enum::name).orElse("-")).isEqualTo(to);
    }

    @ParameterizedTest
    @MethodSource("states")
    void what_is_possible_is_what_the_acts_allow(CampaignState state) {
        var possible = CampaignAct.possible(state);

        assertThat(possible)
                .containsExactlyElementsOf(Arrays.stream(CampaignAct.values())
                        .filter(act -> act.on(state).isPresent())
                        .toList());
    }

    static Stream<CampaignState> states() {
        return Arrays.stream(CampaignState.values());
    }
}
