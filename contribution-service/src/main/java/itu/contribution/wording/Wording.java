package itu.contribution.wording;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import itu.contribution.units.ContributoryUnits;
import itu.contribution.units.Money;
import itu.platform.language.Language;
import itu.platform.problem.Texts;

/** The words of reports and exports in one language, and its way of writing figures; from {@code report_<language>.properties}. */
public record Wording(Language language) {
    private static final String LEFT_TO_RIGHT_MARK = "\u200e";
    private static final String MINUS = "\u2212";
    private static final String DASH = "\u2013";
    private static final int GROUP = 3;

    public String text(String key) {
        return text(key, Map.of());
    }

    public String text(String key, Map<String, ?> values) {
        return Texts.format("report", key, language, values);
    }

    /** The name of an ITU-D region; the code itself when it is none of the six. */
    public String region(String code) {
        return switch (code) {
            case "AFR", "AMS", "ARB", "ASP", "CIS", "EUR" -> text("region." + code);
            default -> code;
        };
    }

    /** A value for a table: days as ISO dates, which are short and mean the same everywhere. */
    public String write(Value value) {
        return switch (value) {
            case Value.Text(var text) -> text;
            case Value.Count(var number) -> count(number);
            case Value.Units(var units) -> units(units);
            case Value.Change(var units) -> change(units);
            case Value.Rate(var perCent) -> rate(perCent);
            case Value.Day(var date) -> date.toString();
            case Value.Nothing() -> DASH;
        };
    }

    public String count(long number) {
        return grouped(Long.toString(number));
    }

    /** Units with a space before the fraction that neither ends a line nor turns it around in Arabic. */
    public String units(ContributoryUnits units) {
        var written = units.toString().split(" ");
        return written.length == 2 ? grouped(written[0]) + text("number.fraction") + written[1] : grouped(written[0]);
    }

    /** Units with their sign; nothing before zero. */
    public String change(ContributoryUnits units) {
        return switch (Integer.signum(units.sixteenths())) {
            case 1 -> sign("+") + units(units);
            case -1 -> sign(MINUS) + units(ContributoryUnits.ZERO.minus(units));
            default -> units(units);
        };
    }

    public String rate(BigDecimal perCent) {
        return text("number.rate", Map.of("number", decimal(perCent)));
    }

    /** An amount; hundredths only where there are some. */
    public String money(Money money) {
        var amount = BigDecimal.valueOf(money.cents(), 2);
        var shown = money.cents() % 100 == 0 ? amount.setScale(0) : amount;
        return text("money." + money.currency(), Map.of("amount", decimal(shown)));
    }

    public String day(LocalDate day) {
        return text(
                "day",
                Map.of(
                        "day",
                        day.getDayOfMonth() == 1 ? text("day.first") : day.getDayOfMonth(),
                        "month",
                        text("months").split(",", -1)[day.getMonthValue() - 1],
                        "year",
                        day.getYear()));
    }

    /** To the second, in UTC. */
    public String instant(Instant instant) {
        var time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        var clock = "%02d:%02d:%02d".formatted(time.getHour(), time.getMinute(), time.getSecond());
        return text("instant", Map.of("day", day(time.toLocalDate()), "time", clock));
    }

    /** A sign keeps its place before the figure in a right-to-left line only behind a mark. */
    private String sign(String sign) {
        return language.rightToLeft() ? LEFT_TO_RIGHT_MARK + sign : sign;
    }

    private String decimal(BigDecimal number) {
        var parts = number.toPlainString().split("\\.");
        return parts.length == 2 ? grouped(parts[0]) + text("number.decimal") + parts[1] : grouped(parts[0]);
    }

    /** Groups of three from four digits up; units and money of one paragraph look alike. */
    private String grouped(String digits) {
        if (digits.contains("/")) {
            return digits;
        }
        var grouped = new StringBuilder(digits);
        for (var at = digits.length() - GROUP; at > 0; at -= GROUP) {
            grouped.insert(at, text("number.group"));
        }
        return grouped.toString();
    }
}
