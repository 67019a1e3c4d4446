package itu.platform.problem;

/** One fault of a request: where (JSON pointer, or the name of a parameter or column), a stable code, and a sentence. */
public record FieldError(String pointer, String code, String detail) {
    public FieldError {
        pointer = Texts.harmless(pointer);
    }
}
