package itu.membership;

import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;

import static itu.membership.Desk.lines;
import static itu.membership.Desk.reference;
import static itu.membership.Desk.rehearse;
import static itu.membership.Desk.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

/** The business date is 15 December 2025. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class TermTest extends EmptyCatalogue {
    private static final String API = "/api/membership/v1";
    private static final String HEADER =
            "list,code,category,sector,name_en,name_fr,name_es,name_ar,name_ru,name_zh,provision,source,confidence,valid_from,valid_to";
    private static final String NAMES = "Name,Nom,Nombre,اسم,Имя,名称";

    @Test
    void the_categories_have_a_name_and_an_explanation_in_the_readers_language() {
        send(TERMS, reference("reference/membership_categories")).then().body("created", is(5));

        Desk.officer()
                .header("Accept-Language", "fr")
                .get(API + "/membership-categories")
                .then()
                .statusCode(200)
                .header("Content-Language", "fr")
                .body(
                        "items.code",
                        contains("ACADEMIA", "ASSOCIATE", "EXEMPT_ORGANIZATION", "SECTOR_MEMBER", "SME_ASSOCIATE"))
                .body("items.find { it.code == 'SECTOR_MEMBER' }.name", equalTo("Membre de Secteur"))
                .body("items.find { it.code == 'SECTOR_MEMBER' }.names.zh", equalTo("部门成员"))
                .body("items.explanation", everyItem(notNullValue()))
                .body("items.explanations.ar", everyItem(notNullValue()));
    }

    @Test
    void each_benefit_has_its_provision_and_source() {
        send(TERMS, reference("reference/benefits"));

        Desk.officer()
                .get(API + "/benefits")
                .then()
                .body("items.provision", everyItem(notNullValue()))
                .body("items.source", everyItem(notNullValue()));
        Desk.officer()
                .get(API + "/benefits?category=ACADEMIA")
                .then()
                .body("items.code", contains("AC-THREE-SECTORS"))
                .body("items[0].provision", equalTo("Res. 169"));
    }

    @Test
    void study_groups_are_those_of_a_day_in_the_order_of_their_numbers() {
        send(TERMS, reference("reference/study_groups")).then().body("created", is(20));

        Desk.officer()
                .get(API + "/study-groups?sector=T")
                .then()
                .body(
                        "items.code",
                        equalTo(List.of(
                                "ITU-T SG 2",
                                "ITU-T SG 3",
                                "ITU-T SG 5",
                                "ITU-T SG 11",
                                "ITU-T SG 12",
                                "ITU-T SG 13",
                                "ITU-T SG 15",
                                "ITU-T SG 17",
                                "ITU-T SG 20",
                                "ITU-T SG 21")));
        Desk.officer()
                .get(API + "/study-groups?sector=T&validAt=2024-01-01")
                .then()
                .body("items.code", hasItem("ITU-T SG 9"))
                .body("items.code", not(hasItem("ITU-T SG 21")));
    }

    @Test
    void segments_are_named_in_six_languages() {
        send(TERMS, reference("reference/ecosystem_segments")).then().body("created", is(24));

        Desk.officer()
                .header("Accept-Language", "es")
                .get(API + "/ecosystem-segments")
                .then()
                .body("items", hasSize(24))
                .body("items.find { it.code == 'SUBMARINE_CABLES' }.name", equalTo("Cables submarinos"));
    }

    @Test
    void a_changed_term_replaces_the_one_on_record_and_the_former_stays_known() {
        send(TERMS, lines(HEADER, "ECOSYSTEM_SEGMENT,XX,,," + NAMES + ",,synthetic,inferred,,"));

        send(TERMS, lines(HEADER, "ECOSYSTEM_SEGMENT,XX,,," + NAMES + ",,synthetic,inferred,,2025-01-01"))
                .then()
                .body("updated", is(1));

        Desk.officer().get(API + "/ecosystem-segments").then().body("items", empty());
        Desk.officer()
                .get(API + "/ecosystem-segments?validAt=2024-12-31")
                .then()
                .body("items.code", contains("XX"));
        send(TERMS, lines(HEADER, "ECOSYSTEM_SEGMENT,XX,,," + NAMES + ",,synthetic,inferred,,2025-01-01"))
                .then()
                .body("unchanged", is(1));
    }

    @Test
    void rows_that_make_no_sense_are_refused() {
        rehearse(
                        TERMS,
                        lines(
                                HEADER,
                                "ECOSYSTEM_SEGMENT,X1,,T," + NAMES + ",,synthetic,inferred,,",
                                "STUDY_GROUP,X2,,," + NAMES + ",,synthetic,inferred,,",
                                "BENEFIT,X3,,," + NAMES + ",,synthetic,inferred,,",
                                "CATEGORY,X4,,," + NAMES + ",,synthetic,inferred,,",
                                "ECOSYSTEM_SEGMENT,x5,,," + NAMES + ",,synthetic,inferred,,",
                                "ECOSYSTEM_SEGMENT,X6,,,Name,,Nombre,اسم,Имя,名称,,synthetic,inferred,,"))
                .then()
                .body("refused", is(6))
                .body(
                        "rows.errors.flatten().code",
                        equalTo(List.of(
                                "not-of-this-list", "missing", "missing", "unknown-code", "malformed", "missing")));
    }
}
