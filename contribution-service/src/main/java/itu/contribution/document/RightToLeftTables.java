package itu.contribution.document;

import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Tables whose first column stands on the right. The renderer lays columns out from the left whatever the direction, so
 * cells change places before it works, and their tags change back after it: those who hear a table hear it in order.
 */
final class RightToLeftTables {
    private RightToLeftTables() {}

    static void mirror(Document page) {
        if (page.getDocumentElement().getAttribute("dir").equals("rtl")) {
            elements(page.getElementsByTagName("tr"))
                    .forEach(row -> reversed(elements(row.getChildNodes())).forEach(row::appendChild));
        }
    }

    static void restoreOrderOfTags(PDDocument pdf) {
        restore(pdf.getDocumentCatalog().getStructureTreeRoot());
    }

    private static void restore(PDStructureNode node) {
        if (node instanceof PDStructureElement element && "TR".equals(element.getStructureType())) {
            element.setKids(reversed(element.getKids()));
        }
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureNode child) {
                restore(child);
            }
        }
    }

    private static List<Element> elements(NodeList nodes) {
        var found = new ArrayList<Element>();
        for (var i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    private static <T> List<T> reversed(List<T> list) {
        return new ArrayList<>(list.reversed());
    }
}
