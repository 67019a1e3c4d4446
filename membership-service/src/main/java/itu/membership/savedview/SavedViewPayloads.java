package itu.membership.savedview;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Saved views as the API takes and shows them. */
final class SavedViewPayloads {
    private SavedViewPayloads() {}

    /**
     * A view to be kept.
     *
     * @param list last part of the list's address
     * @param filter the list's own query parameters, without page and cursor
     */
    @Schema(name = "NewSavedView", examples = """
            {"list":"organizations","name":"African operators","filter":{"country":"KEN","kind":"RECOGNIZED_OPERATING_AGENCY"},\
            "shared":true}""")
    record NewView(
            @NotBlank @Pattern(regexp = "[a-z][a-z-]{0,59}") String list,
            @NotBlank @Size(max = 120) String name,

            @NotNull @Size(max = 30)
            Map<@NotNull @Pattern(regexp = "[A-Za-z][A-Za-z0-9]{0,39}") String, @NotNull @Size(max = 500) String>
                    filter,

            boolean shared) {}

    /** A view. */
    @Schema(name = "SavedView")
    record ViewOfList(
            UUID id,
            String list,
            String name,
            Map<String, String> filter,

            @Schema(description = "Whether the offices see it too")
            boolean shared,

            @Schema(description = "Whether it is the caller's own, who alone changes it")
            boolean own,

            Instant createdAt) {
        static ViewOfList of(SavedView view, String reader) {
            return new ViewOfList(
                    view.id(),
                    view.list(),
                    view.name(),
                    view.filter(),
                    view.shared(),
                    view.owner().equals(reader),
                    view.createdAt());
        }
    }
}
