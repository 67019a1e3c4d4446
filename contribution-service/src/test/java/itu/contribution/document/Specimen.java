package itu.contribution.document;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

import itu.platform.language.Language;

/** A page with a sentence in each language, to try the fonts with. */
final class Specimen {
    static final String NUMBER = "CL-25-36/CHE/0001";
    static final Instant MOMENT = Instant.parse("2025-12-15T09:30:00Z");
    static final Map<Language, String> SENTENCES = new EnumMap<>(Map.of(
            Language.EN, "Receipt of a declaration of the class of contribution for 2028-2031.",
            Language.FR, "Récépissé d’une déclaration de classe de contribution : Côte d’Ivoire, nœud, « reçu ».",
            Language.ES, "Acuse de recibo de la declaración de la clase contributiva: España, ¿año?",
            Language.AR, "إيصال إعلان فئة المساهمة للفترة 2028-2031 من الدولة العضو، مؤقتاً.",
            Language.RU, "Квитанция о получении объявления класса взносов: объём, ёмкость, щит.",
            Language.ZH, "关于2028-2031年会费等级的认可声明的收据,成员国:瑞士联邦。"));

    private Specimen() {}

    /** The page, set in a language. */
    static byte[] in(Language language) {
        var sentences = SENTENCES.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey().tag(), entry.getValue()))
                .toList();
        var page = TestTemplates.get("document/specimen").data("sentences", sentences, "number", NUMBER);
        return new PdfDocuments().set(page, details(language));
    }

    static DocumentDetails details(Language language) {
        return new DocumentDetails("Specimen", "A page to try the fonts with", language, MOMENT, "Foot of the page");
    }
}
