package itu.notification.audience;

import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import itu.local.test.CommittedDocument;

import static org.assertj.core.api.Assertions.assertThat;

class CapitalZonesTest {
    @Test
    void every_member_state_has_the_zone_of_its_capital() {
        var states = CommittedDocument.read("deploy/local/data/reference/member_states.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",")[1])
                .toList();

        assertThat(states).hasSize(194);
        assertThat(CapitalZones.BY_COUNTRY.keySet()).containsAll(states);
    }

    @Test
    void every_zone_is_one_that_java_knows() {
        assertThat(CapitalZones.BY_COUNTRY.values())
                .allSatisfy(zone -> assertThat(ZoneId.of(zone).getRules()).isNotNull());
    }
}
