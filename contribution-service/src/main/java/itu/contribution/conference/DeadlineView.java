package itu.contribution.conference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import itu.contribution.conference.rules.ConferenceDates;
import itu.contribution.conference.rules.DeadlineRule;
import itu.platform.problem.ReaderLanguage;

/**
 * A deadline reckoned from a conference.
 *
 * @param day the last day on which it is kept, in the conference's zone; for ENTRY_INTO_FORCE the first day of the period
 * @param provision the article that sets it
 * @param sentence what it is, in the reader's language
 * @param daysLeft days from the business date to it; below 0 when it has passed
 */
record DeadlineView(
        DeadlineRule code,
        LocalDate day,
        @Schema(examples = "CS 161C") String provision,
        String sentence,
        long daysLeft) {
    static List<DeadlineView> of(Conference conference, ConferenceDates dates, LocalDate today) {
        return Arrays.stream(DeadlineRule.values())
                .map(rule -> new DeadlineView(
                        rule,
                        rule.day(dates),
                        rule.provision(),
                        DeadlineTexts.sentence(rule, conference, ReaderLanguage.current()),
                        ChronoUnit.DAYS.between(today, rule.day(dates))))
                .toList();
    }
}
