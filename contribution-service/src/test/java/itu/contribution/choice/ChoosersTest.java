package itu.contribution.choice;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import itu.contribution.call.Addressees;
import itu.contribution.rulebook.rules.Occasion;
import itu.contribution.units.ContributoryUnits;
import itu.local.test.SuiteInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;

/** Invented Sector Members, with the facts that membership-service would tell of them. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class ChoosersTest {
    private static final AtomicInteger NUMBER = new AtomicInteger(90_000);

    @Inject
    Choosers choosers;

    @Inject
    DataSource database;

    @AfterEach
    void take_them_out_again() throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.createStatement()) {
            delete.executeUpdate("delete from sector_membership where code like 'SM9%'");
            delete.executeUpdate("delete from class_of_contribution where contributor like 'SM9%'");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "R, false, false, false, 1, 1/2",
        "T, true, true, false, 1, 1/2",
        "T, true, true, false, 1/8, 1/16",
        "T, true, true, true, 1/8, 1/2",
        "R, true, false, false, 1/8, 1/2",
        "D, false, false, false, 1, 1/8",
        "D, true, false, false, 1, 1/16"
    })
    void the_lowest_class_of_a_sector_member_follows_from_its_facts(
            String sector, boolean developing, boolean lowIncome, boolean subsidiary, String present, String lowest)
            throws SQLException {
        var code = enter(sector, developing, lowIncome, subsidiary, present, null);

        var chooser = find(code);

        assertThat(chooser)
                .isInstanceOfSatisfying(
                        Chooser.Known.class,
                        known -> assertThat(known.judge(known.present()).lowestAllowed())
                                .isEqualTo(ContributoryUnits.parse(lowest)));
    }

    @Test
    void a_sector_member_without_a_class_on_record_has_nothing_to_compare_with() throws SQLException {
        var code = enter("D", false, false, false, null, null);

        assertThat(find(code)).isInstanceOf(Chooser.WithoutPresentClass.class);
    }

    @Test
    void one_that_left_the_sector_chooses_no_more() throws SQLException {
        var code = enter("D", false, false, false, "1", "2025-12-15");

        assertThat(find(code)).isInstanceOf(Chooser.Unknown.class);
    }

    @Test
    void an_unknown_sector_member_is_unknown() {
        assertThat(find("SM99999.D")).isInstanceOf(Chooser.Unknown.class);
    }

    private Chooser find(String code) {
        var question = new Question(code, "2020-2023", "2016-2019", LocalDate.of(2025, 12, 15), Occasion.AT_CONFERENCE);
        return QuarkusTransaction.requiringNew().call(() -> choosers.find(Addressees.SECTOR_MEMBERS, question));
    }

    private String enter(
            String sector, boolean developing, boolean lowIncome, boolean subsidiary, String present, String validTo)
            throws SQLException {
        var code = "CHOOSER" + NUMBER.incrementAndGet() + "." + sector;
        try (var connection = database.getConnection();
                var member = connection.prepareStatement("""
                        insert into sector_membership (code, organization, names, member_state, sector, developing_country,
                            low_income_country, developed_subsidiary, valid_from, valid_to, sequence)
                        values (?, gen_random_uuid(), '{"en":"Invented"}', 'KEN', ?, ?, ?, ?, '2020-01-01', ?::date, 1)""");
                var units = connection.prepareStatement("""
                        insert into class_of_contribution (id, contributor, period, units, basis, version, recorded_at)
                        values (gen_random_uuid(), ?, '2016-2019', ?, 'SYNTHETIC', 1, now())""")) {
            member.setString(1, code);
            member.setString(2, sector);
            member.setBoolean(3, developing);
            member.setBoolean(4, lowIncome);
            member.setBoolean(5, subsidiary);
            member.setString(6, validTo);
            member.executeUpdate();
            if (present != null) {
                units.setString(1, code);
                units.setInt(2, ContributoryUnits.parse(present).sixteenths());
                units.executeUpdate();
            }
        }
        return code;
    }
}
