package itu.platform.problem;

import java.util.Locale;

/**
 * A kind of refusal. Each service lists its own in an enum; the texts stand in {@code problems*.properties} of the six
 * languages under {@code <slug>.title} and {@code <slug>.detail}.
 */
public interface ProblemType {
    /** The enum constant's name. */
    String name();

    /** Last part of the problem's {@code type}: the name in kebab-case. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** HTTP status code. */
    int status();
}
