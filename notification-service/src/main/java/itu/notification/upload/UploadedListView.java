package itu.notification.upload;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.platform.language.Language;
import itu.platform.problem.Texts;

@Schema(
        name = "UploadedList",
        description = "A list of recipients that was handed in; read = taken + repeated + refused")
record UploadedListView(
        @Schema(description = "Absent in a dry run") @Nullable
        UUID id,

        @Schema(examples = "VIP short list") String name,

        @Schema(description = "Rows of the file") long read,

        @Schema(description = "Rows that are recipients now")
        long taken,

        @Schema(description = "Rows whose mailbox stands in an earlier row")
        long repeated,

        @Schema(description = "Rows that cannot be used") long refused,

        @Schema(description = "The first 1 000 rows that were not taken, and why")
        List<Row> rows,

        Instant uploadedAt) {

    @Schema(name = "UploadedListRow")
    record Row(
            @Schema(description = "Line in the file, the header being 1")
            long line,

            @Schema(examples = "mailbox-invalid") String code,

            @Schema(description = "In the reader's language")
            String detail) {}

    static UploadedListView of(UploadedList list, boolean kept, Language language) {
        var rows = list.remarks().stream().map(remark -> row(remark, language)).toList();
        return new UploadedListView(
                kept ? list.id() : null,
                list.name(),
                list.read(),
                list.taken(),
                list.repeated(),
                list.refused(),
                rows,
                list.uploadedAt());
    }

    private static Row row(Remark remark, Language language) {
        var code = remark.fault().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Row(remark.line(), code, Texts.format("messages", "upload.row." + code, language, Map.of()));
    }
}
