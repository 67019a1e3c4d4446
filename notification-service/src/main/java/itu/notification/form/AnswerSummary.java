package itu.notification.form;

import java.util.Map;

/**
 * Answers to a form, counted.
 *
 * @param byChoice by question and code of the choice, of all versions
 * @param byCountry by ISO 3166-1 alpha-3
 * @param byRegion by ITU-D region of the country, as membership-service tells it; countries of no known region are left out
 * @param byDay by day of receipt in the form's zone
 */
record AnswerSummary(
        String form,
        long answers,
        Map<String, Map<String, Long>> byChoice,
        Map<String, Long> byCountry,
        Map<String, Long> byRegion,
        Map<String, Long> byDay,
        Map<String, Long> byLanguage,
        Map<String, Long> byState) {}
