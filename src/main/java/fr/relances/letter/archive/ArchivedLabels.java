package fr.relances.letter.archive;

import com.lowagie.text.pdf.PRIndirectReference;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import fr.relances.letter.LetterPlace;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What an archive says of itself and of its letters, for a copy to say the same. */
record ArchivedLabels(PdfReader reader, Map<Integer, String> letters) {

    /** By the object of their first page; none in an archive that was written before letters had bookmarks. */
    static ArchivedLabels of(PdfReader reader) {
        Map<Integer, String> letters = new HashMap<>();
        PdfDictionary outlines = reader.getCatalog().getAsDict(PdfName.OUTLINES);
        PdfDictionary bookmark = outlines == null ? null : outlines.getAsDict(PdfName.FIRST);
        while (bookmark != null) {
            PdfArray place = bookmark.getAsArray(PdfName.DEST);
            letters.put(
                    place.getAsIndirectObject(0).getNumber(),
                    bookmark.getAsString(PdfName.TITLE).toUnicodeString());
            bookmark = bookmark.getAsDict(PdfName.NEXT);
        }
        return new ArchivedLabels(reader, letters);
    }

    /** The archive's own, after a mark if there is one. */
    String title(String mark) {
        String title = info("Title");
        return mark.isEmpty() ? title : mark + " – " + title;
    }

    String author() {
        return info("Author");
    }

    Optional<String> letter(LetterPlace place) {
        PRIndirectReference page = reader.getPageOrigRef(place.firstPage());
        return Optional.ofNullable(letters.get(page.getNumber()));
    }

    private String info(String key) {
        return reader.getInfo().getOrDefault(key, "Relances");
    }
}
