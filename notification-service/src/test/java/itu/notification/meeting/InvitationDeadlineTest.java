package itu.notification.meeting;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import itu.notification.meeting.rules.InvitationDeadline;

import static org.assertj.core.api.Assertions.assertThat;

class InvitationDeadlineTest {
    @ParameterizedTest
    @CsvSource({"2021-11-08,2020-11-08", "2017-10-09,2016-10-09", "2024-02-29,2023-02-28"})
    void invitations_are_due_one_year_before_the_opening(LocalDate opensOn, LocalDate day) {
        var deadline = InvitationDeadline.ofConferenceOpening(opensOn);

        assertThat(deadline.day()).isEqualTo(day);
        assertThat(deadline.provision()).isEqualTo("CV Art. 25");
    }
}
