package itu.platform.due;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;
import itu.local.test.Topics;

import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class DoingWhatIsDueTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 1);

    @Inject
    TestAct act;

    @Inject
    DoingWhatIsDue doing;

    @BeforeEach
    void make_the_topic() {
        Topics.create(TestAct.TOPIC, 1);
    }

    @AfterEach
    void nothing_more_is_due() {
        act.occasions.clear();
    }

    @Test
    void sixteen_instances_do_it_once() throws Exception {
        act.fallsDue("many", DAY);

        try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
            instances.invokeAll(IntStream.range(0, 16)
                    .mapToObj(instance -> Executors.callable(doing::doAll))
                    .toList());
        }

        assertThat(factsUntilTheOneAbout("after-many")).containsOnlyOnce("many");
    }

    @Test
    void a_crash_before_the_commit_leaves_nothing_and_it_is_done_once_afterwards() {
        act.failing.add("crashed");
        act.fallsDue("crashed", DAY);

        await().until(() -> factsUntilTheOneAbout("after-crashed"), facts -> facts.contains("crashed"));

        assertThat(factsUntilTheOneAbout("after-crashed-again")).containsOnlyOnce("crashed");
    }

    @Test
    void what_is_not_due_any_more_leaves_no_trace_and_may_fall_due_again() {
        act.withdrawn.add("withdrawn");
        act.fallsDue("withdrawn", DAY);

        await().until(() -> factsUntilTheOneAbout("after-withdrawn"), facts -> facts.contains("withdrawn"));

        assertThat(factsUntilTheOneAbout("after-withdrawn-again")).containsOnlyOnce("withdrawn");
    }

    @Test
    void earlier_days_come_first() {
        act.fallsDue("second", DAY.plusDays(1));
        act.fallsDue("first", DAY);

        doing.doAll();

        assertThat(factsUntilTheOneAbout("after-order")).containsSubsequence("first", "second");
    }

    /** Facts leave in order, so all that a round made have arrived when one of a later round has. */
    private List<String> factsUntilTheOneAbout(String last) {
        act.fallsDue(last, DAY.plusDays(30));
        return await().until(
                        () -> Topics.records(TestAct.TOPIC).stream()
                                .map(fact -> fact.headers().getOrDefault("ce_subject", ""))
                                .toList(),
                        subjects -> subjects.contains(last));
    }
}
