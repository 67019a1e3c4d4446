package itu.contribution.calendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;

import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.contribution.Messages;
import itu.platform.language.Language;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.problem.ReaderLanguage;

/** What the feeds have in common: the reader's language, and an answer that calendars need not fetch twice. */
final class CalendarAnswer {
    static final String CALENDAR = "text/calendar;charset=UTF-8";
    static final String LANGUAGE = "en, fr, es, ar, ru or zh; by Accept-Language when absent";

    private static final int MAX_AGE_SECONDS = 900;

    private CalendarAnswer() {}

    /** The language that the address names: calendars send no Accept-Language. */
    static Language language(@Nullable String tag) {
        if (tag == null) {
            return ReaderLanguage.current();
        }
        try {
            return Language.ofTag(tag);
        } catch (IllegalArgumentException unknown) {
            throw Problem.of(PlatformProblem.MALFORMED_REQUEST)
                    .errors(List.of(Messages.fault("language", "unknown-language", Map.of("value", tag))))
                    .toException();
        }
    }

    static RestResponse<String> of(String calendar, Language language, String file, Request request) {
        var tag = new EntityTag(UUID.nameUUIDFromBytes(calendar.getBytes(StandardCharsets.UTF_8))
                .toString());
        var fresh = new CacheControl();
        fresh.setMaxAge(MAX_AGE_SECONDS);
        var known = request.evaluatePreconditions(tag) != null;
        var answer = known
                ? RestResponse.ResponseBuilder.<String>notModified()
                : RestResponse.ResponseBuilder.ok(calendar)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file + "\"")
                        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        return answer.tag(tag).cacheControl(fresh).build();
    }
}
