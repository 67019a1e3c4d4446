package itu.membership.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

import itu.membership.bulk.CsvLine;
import itu.membership.organization.Organization;
import itu.membership.organization.Organizations;
import itu.platform.language.Language;

/** Writes the organizations of a filter as a file, some hundreds at a time, in the columns in which they are imported. */
@ApplicationScoped
class ExportingOrganizations {
    private static final int ROWS = 500;
    private static final List<Language> LANGUAGES =
            List.of(Language.EN, Language.FR, Language.ES, Language.AR, Language.RU, Language.ZH);

    private final OrganizationQuery query;
    private final Organizations organizations;
    private final ObjectMapper json;

    ExportingOrganizations(OrganizationQuery query, Organizations organizations, ObjectMapper json) {
        this.query = query;
        this.organizations = organizations;
        this.json = json;
    }

    void csv(OrganizationFilter filter, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(
                "source,external_key,name_en,name_fr,name_es,name_ar,name_ru,name_zh,acronym,country,kind,segment,website,"
                        + "parent_external_key,group_headquarters,synthetic,id,sector_member\n");
        each(filter, cells -> writer.write(CsvLine.of(cells.values().toArray(new String[0]))));
        writer.flush();
    }

    void ndjson(OrganizationFilter filter, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        each(filter, cells -> {
            cells.values().removeIf(String::isEmpty);
            writer.write(json.writeValueAsString(cells) + "\n");
        });
        writer.flush();
    }

    private interface RowWriter {
        void write(Map<String, String> cells) throws IOException;
    }

    private void each(OrganizationFilter filter, RowWriter writer) throws IOException {
        var words = filter.words();
        var scan = words.isEmpty()
                ? ListingOrganizations.scan(filter, false)
                : new OrganizationScan.ByWord(words.get(query.rarest(words)));
        List<String> after = List.of();
        do {
            var found = query.find(scan, filter, after, ROWS);
            var hits = found.hits();
            for (var cells : rows(hits)) {
                writer.write(cells);
            }
            after = hits.size() == ROWS ? hits.getLast().place() : found.goesOn();
        } while (!after.isEmpty());
    }

    private List<Map<String, String>> rows(List<OrganizationQuery.Hit> hits) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var ids = hits.stream().map(OrganizationQuery.Hit::id).toList();
            var byId = organizations.list("id in ?1", ids).stream().collect(Collectors.toMap(Organization::id, o -> o));
            var parents = organizations
                    .list(
                            "id in ?1",
                            byId.values().stream()
                                    .map(Organization::parent)
                                    .filter(parent -> parent != null)
                                    .distinct()
                                    .toList())
                    .stream()
                    .collect(Collectors.toMap(Organization::id, o -> o));
            return ids.stream()
                    .map(byId::get)
                    .map(organization -> cells(organization, parents.get(organization.parent())))
                    .toList();
        });
    }

    private static Map<String, String> cells(Organization organization, @Nullable Organization parent) {
        var entry = organization.entry();
        var cells = new LinkedHashMap<String, String>();
        put(cells, "source", organization.source());
        put(cells, "external_key", organization.externalKey());
        for (var language : LANGUAGES) {
            put(cells, "name_" + language.tag(), entry.names().get(language.tag()));
        }
        put(cells, "acronym", entry.acronym());
        put(cells, "country", entry.country());
        put(cells, "kind", entry.kind().name());
        put(cells, "segment", entry.segment());
        put(cells, "website", entry.website());
        put(cells, "parent_external_key", parent == null ? null : parent.externalKey());
        put(cells, "group_headquarters", entry.groupHeadquarters());
        put(cells, "synthetic", entry.synthetic() ? "1" : "0");
        put(cells, "id", organization.id().toString());
        put(cells, "sector_member", organization.sectorMemberCode().orElse(null));
        return cells;
    }

    private static void put(Map<String, String> cells, String column, @Nullable String cell) {
        cells.put(column, cell == null ? "" : cell);
    }
}
