package itu.contribution.spreadsheet;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;

import org.jboss.resteasy.reactive.RestResponse;

import itu.platform.download.Download;

/** How a workbook is handed out. */
final class SpreadsheetFile {
    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SpreadsheetFile() {}

    static RestResponse<StreamingOutput> of(Export export) {
        var workbook = export.workbook();
        var content = Download.content(file -> workbook.write(export.rows().stream(), file));
        return RestResponse.ResponseBuilder.ok(content, TYPE)
                .header(
                        HttpHeaders.CONTENT_LANGUAGE,
                        workbook.wording().language().tag())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + export.name() + ".xlsx\"")
                .build();
    }
}
