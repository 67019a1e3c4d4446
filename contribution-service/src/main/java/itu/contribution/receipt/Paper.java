package itu.contribution.receipt;

import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;

import itu.contribution.call.Call;
import itu.contribution.contributor.Contributor;
import itu.contribution.contributor.Contributors;
import itu.contribution.declaration.Declaration;
import itu.contribution.document.DocumentDetails;
import itu.contribution.document.PdfDocuments;
import itu.contribution.receipt.ReceiptPage.Row;
import itu.platform.language.Language;
import itu.platform.time.BusinessClock;

/** Receipts on paper: one PDF file per language, made when first asked for and the same ever after. */
@ApplicationScoped
class Paper {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    private final Template template;
    private final PdfDocuments documents;
    private final Receipts receipts;
    private final Contributors contributors;
    private final VerificationAddress verification;
    private final BusinessClock clock;

    Paper(
            @Location("receipt/receipt.html") Template template,
            PdfDocuments documents,
            Receipts receipts,
            Contributors contributors,
            VerificationAddress verification,
            BusinessClock clock) {
        this.template = template;
        this.documents = documents;
        this.receipts = receipts;
        this.contributors = contributors;
        this.verification = verification;
        this.clock = clock;
    }

    /**
     * The receipt as PDF in a language.
     *
     * @param base address of the API, which the verification address begins with unless one is configured
     */
    @Transactional
    byte[] print(Receipt receipt, Declaration declaration, Call call, Language language, URI base) {
        return receipts.file(receipt, language).orElseGet(() -> {
            receipts.keep(receipt, language, set(receipt, declaration, call, language, base), clock.instant());
            return receipts.file(receipt, language).orElseThrow();
        });
    }

    private byte[] set(Receipt receipt, Declaration declaration, Call call, Language language, URI base) {
        var say = new ReceiptWording(language);
        var number = Map.of("number", receipt.number());
        var page = new ReceiptPage(
                say,
                rows(declaration, call, say),
                warnings(declaration, say),
                List.of(
                        new Row(say.get("receipt.hash"), grouped(receipt.hash()), true),
                        new Row(say.get("receipt.key"), receipt.signature().keyId() + " (Ed25519)", true),
                        new Row(say.get("receipt.address"), verification.page(base), true)),
                QrCode.of(verification.filledIn(base, receipt)),
                declaration.synthetic());
        var details = new DocumentDetails(
                say.get("receipt.title"),
                say.get("receipt.description", number),
                language,
                receipt.issuedAt(),
                say.get("receipt.description", number));
        return documents.set(template.data("receipt", page), details);
    }

    private List<Row> rows(Declaration declaration, Call call, ReceiptWording say) {
        var kind = ReceiptContent.of(declaration, call).sectorMember() == null ? "member-state" : "sector-member";
        return Stream.of(
                        new Row(say.get("receipt.number"), declaration.receiptNumber(), true),
                        new Row(say.get("receipt." + kind), name(declaration, call, say.language()), false),
                        new Row(say.get("receipt.call"), call.reference(), true),
                        new Row(say.get("receipt.period"), call.period(), true),
                        new Row(say.get("receipt.stage"), say.get("receipt.stage." + call.stage()), false),
                        new Row(say.get("receipt.units"), declaration.units().toString(), true),
                        new Row(
                                say.get("receipt.current-units"),
                                declaration.presentUnits().toString(),
                                true),
                        new Row(say.get("receipt.outcome"), say.get("receipt.outcome." + declaration.outcome()), false),
                        new Row(say.get("receipt.received-on"), say.date(declaration.receivedOn()), false),
                        new Row(say.get("receipt.channel"), say.get("receipt.channel." + declaration.channel()), false),
                        new Row(
                                say.get("receipt.document-reference"),
                                declaration.documentReference() == null ? "" : declaration.documentReference(),
                                false),
                        new Row(say.get("receipt.recorded-at"), MINUTE.format(declaration.declaredAt()), true),
                        new Row(say.get("receipt.edition"), declaration.edition(), true))
                .filter(row -> !row.value().isEmpty())
                .toList();
    }

    private static List<Row> warnings(Declaration declaration, ReceiptWording say) {
        return declaration.warnings().stream()
                .map(warning -> new Row(
                        warning.provision(),
                        say.get(
                                "warning." + warning.code(),
                                Map.of(
                                        "current", declaration.presentUnits(),
                                        "requested", declaration.units(),
                                        "minimumAllowed", warning.minimumUnits())),
                        false))
                .toList();
    }

    private String name(Declaration declaration, Call call, Language language) {
        return contributors.of(call.addressees(), declaration.receivedOn()).stream()
                .filter(contributor -> contributor.code().equals(declaration.contributor()))
                .map(contributor -> named(contributor, language))
                .findFirst()
                .orElse(declaration.contributor());
    }

    private static String named(Contributor contributor, Language language) {
        return "%s (%s)".formatted(contributor.name(language), contributor.code());
    }

    /** In groups of eight digits, which a line can break between and a reader can compare. */
    private static String grouped(String hash) {
        return hash.replaceAll("(.{8})(?!$)", "$1 ");
    }
}
