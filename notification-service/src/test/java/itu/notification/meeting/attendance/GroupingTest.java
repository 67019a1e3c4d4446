package itu.notification.meeting.attendance;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import itu.notification.meeting.attendance.rules.Grouping;
import itu.notification.meeting.attendance.rules.MemberGroup;

import static org.assertj.core.api.Assertions.assertThat;

class GroupingTest {
    @ParameterizedTest
    @CsvSource({
        "OTHER_COMPANY,SECTOR_MEMBER,SECTOR_MEMBERS,true",
        "RECOGNIZED_OPERATING_AGENCY,SECTOR_MEMBER,SECTOR_MEMBERS,true",
        "SCIENTIFIC_OR_INDUSTRIAL,ASSOCIATE,ASSOCIATES,true",
        "OTHER_COMPANY,SME_ASSOCIATE,ASSOCIATES,true",
        "ACADEMIA,ACADEMIA,ACADEMIA,false",
        "REGIONAL_OR_INTERNATIONAL,EXEMPT_ORGANIZATION,INTERNATIONAL_ORGANIZATIONS,false",
        "REGIONAL_OR_INTERNATIONAL,NONE,INTERNATIONAL_ORGANIZATIONS,false",
        "UNITED_NATIONS,EXEMPT_ORGANIZATION,UN_AGENCIES,false",
        "OTHER_COMPANY,NONE,PRIVATE_SECTOR,true",
        "INVESTOR,NONE,PRIVATE_SECTOR,true",
        "FOUNDATION,NONE,OTHERS,false",
        "DEVELOPMENT_BANK,NONE,OTHERS,false"
    })
    void an_organization_counts_by_its_membership_and_is_of_the_private_sector_by_its_kind(
            String kind, String category, MemberGroup group, boolean privateSector) {
        assertThat(Grouping.ofOrganization(kind, Set.of(category))).isEqualTo(new Grouping(group, privateSector));
    }
}
