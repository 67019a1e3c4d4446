package itu.platform.problem;

/**
 * A kind of refusal. Each service lists its own in an enum; the texts stand in {@code problems*.properties} of the six
 * languages under {@code <slug>.title} and {@code <slug>.detail}.
 */
public interface ProblemType {
    /** Last part of the problem's {@code type}, kebab-case. */
    String slug();

    /** HTTP status code. */
    int status();
}
