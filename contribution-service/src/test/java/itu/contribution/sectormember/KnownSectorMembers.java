package itu.contribution.sectormember;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import itu.contribution.World;
import itu.local.test.Tokens;
import itu.local.test.Topics;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static itu.contribution.World.asOfficer;
import static itu.local.test.Patience.await;
import static org.hamcrest.Matchers.equalTo;

/** Invented Sector Members as membership-service would tell them, with their classes of 2024-2027. */
final class KnownSectorMembers {
    /** A member in three Sectors, of a developed country. */
    static final String ORGANIZATION = "00000000-0000-7000-8000-000000080001";

    private static boolean made;

    private KnownSectorMembers() {}

    static synchronized void make() {
        World.make();
        if (made) {
            return;
        }
        for (var sector : List.of("R", "T", "D")) {
            tell("SM80001." + sector, ORGANIZATION, "CHE", false, false);
        }
        tell("SM80002.D", "00000000-0000-7000-8000-000000080002", "KEN", true, false);
        tell("SM80003.T", "00000000-0000-7000-8000-000000080003", "RWA", true, true);
        tell("SM80004.R", "00000000-0000-7000-8000-000000080004", "CHE", false, false);
        await().until(() -> asOfficer(Roles.AUDITOR)
                .get(API + "/sector-members?limit=200")
                .jsonPath()
                .getList("items.code")
                .containsAll(List.of("SM80001.R", "SM80001.T", "SM80001.D", "SM80002.D", "SM80003.T", "SM80004.R")));
        asOfficer(Roles.FINANCE_OFFICER)
                .contentType("text/csv")
                .body("""
                        contributor,period,units,basis
                        SM80001.R,2024-2027,1,SYNTHETIC
                        SM80001.T,2024-2027,2,SYNTHETIC
                        SM80001.D,2024-2027,1/4,SYNTHETIC
                        SM80002.D,2024-2027,1/4,SYNTHETIC
                        SM80003.T,2024-2027,1/8,SYNTHETIC
                        """)
                .post(API + "/classes-of-contribution/imports")
                .then()
                .statusCode(200)
                .body("refused", equalTo(0));
        made = true;
    }

    static Tokens focalPoint() {
        return Tokens.of("focal-point-80001", Roles.MEMBER_FOCAL_POINT).claim("organization", ORGANIZATION);
    }

    private static void tell(
            String code, String organization, String memberState, boolean developing, boolean lowIncome) {
        Topics.send(
                "membership.sector-membership.v1",
                code,
                """
                {"sectorMembership":"%s","organization":"%s","names":{"en":"Example %s (invented)"},"memberState":"%s",\
                "sector":"%s","developingCountry":%s,"lowIncomeCountry":%s,"developedSubsidiary":false,"from":"2020-01-01"}""".formatted(code, organization, code, memberState, code.substring(8), developing, lowIncome),
                Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        "itu.membership.sector-membership.recorded.v1",
                        "ce_source",
                        "/itu/membership-service",
                        "ce_subject",
                        code,
                        "ce_time",
                        "2025-12-01T00:00:00Z",
                        "ce_sequence",
                        "1"));
    }
}
