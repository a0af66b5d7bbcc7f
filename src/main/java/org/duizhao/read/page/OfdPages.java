package org.duizhao.read.page;

import org.dom4j.DocumentException;
import org.dom4j.Element;
import org.dom4j.io.SAXReader;
import org.duizhao.read.Unreadable.Reason;
import org.duizhao.read.document.Document;
import org.duizhao.read.document.ReadFailure;
import org.duizhao.read.document.ReadLimits;
import org.duizhao.read.packed.ZipContents;
import org.ofdrw.core.basicStructure.doc.CT_CommonData;
import org.ofdrw.core.basicStructure.ofd.DocBody;
import org.ofdrw.core.basicStructure.ofd.OFD;
import org.ofdrw.core.basicStructure.pageObj.CT_TemplatePage;
import org.ofdrw.core.basicStructure.pageObj.Page;
import org.ofdrw.core.basicStructure.pageObj.Template;
import org.ofdrw.core.basicType.ST_Loc;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pages of an OFD, found from its entrance through its documents. */
final class OfdPages {

    private final ZipContents zip;
    private final ReadLimits limits;
    private final List<Integer> lost = new ArrayList<>();

    OfdPages(ZipContents zip, ReadLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /** The numbers of the pages that are named and are not there, in order. */
    List<Integer> lost() {
        return lost;
    }

    /** The glyphs of each page of each document. */
    List<List<Glyph>> glyphs(String entrance) throws IOException {
        List<List<Glyph>> pages = new ArrayList<>();
        OFD ofd = new OFD(root(entrance).orElseThrow(() -> new ReadFailure(Reason.DAMAGED)));
        for (DocBody body : ofd.getDocBodies()) {
            addPages(body.getDocRoot(), pages);
        }
        return pages;
    }

    private void addPages(ST_Loc location, List<List<Glyph>> pages) throws IOException {
        String path = ZipContents.resolved("", String.valueOf(location));
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        Element root = root(path).orElseThrow(() -> new ReadFailure(Reason.DAMAGED));
        var document = new org.ofdrw.core.basicStructure.doc.Document(root);
        CT_CommonData common = document.getCommonData();
        Set<String> founder = founderFonts(common, folder);
        for (var page : document.getPages().getPages()) {
            if (pages.size() >= limits.pages()) {
                throw new ReadFailure(Reason.TOO_MANY_PAGES, String.valueOf(limits.pages()));
            }
            OfdText text = new OfdText(founder);
            Optional<Element> content = root(ZipContents.resolved(folder, String.valueOf(page.getBaseLoc())));
            if (content.isEmpty()) {
                lost.add(pages.size() + 1);
            } else {
                addTemplates(new Page(content.get()), common, folder, text);
                text.add(new Page(content.get()));
            }
            pages.add(text.glyphs());
        }
    }

    private void addTemplates(Page page, CT_CommonData common, String folder, OfdText text) throws IOException {
        Map<String, String> locations = new HashMap<>();
        for (CT_TemplatePage template : common.getTemplatePages()) {
            locations.put(String.valueOf(template.getID()), String.valueOf(template.getBaseLoc()));
        }
        for (Template used : page.getTemplates()) {
            String location = locations.get(String.valueOf(used.getTemplateID()));
            Optional<Element> content = location == null ? Optional.empty() : root(ZipContents.resolved(folder, location));
            content.ifPresent(element -> text.add(new Page(element)));
        }
    }

    /** The ids of the fonts in which signs may be garbled. */
    private Set<String> founderFonts(CT_CommonData common, String folder) throws IOException {
        List<ST_Loc> resources = new ArrayList<>(common.getPublicResList());
        resources.addAll(common.getDocumentResList());
        Set<String> founder = new HashSet<>();
        for (ST_Loc resource : resources) {
            Optional<Element> root = root(ZipContents.resolved(folder, String.valueOf(resource)));
            if (root.isPresent()) {
                addFounderFonts(root.get(), founder);
            }
        }
        return founder;
    }

    private static void addFounderFonts(Element resource, Set<String> founder) {
        for (Element fonts : resource.elements()) {
            for (Element font : fonts.elements()) {
                if (font.getName().equals("Font") && FounderFontNames.isForSigns(font.attributeValue("FontName"))) {
                    founder.add(font.attributeValue("ID"));
                }
            }
        }
    }

    private Optional<Element> root(String path) throws IOException {
        if (!zip.names().contains(path)) {
            return Optional.empty();
        }
        try {
            SAXReader reader = new SAXReader();
            reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return Optional.of(reader.read(new ByteArrayInputStream(zip.bytes(path, limits.textBytes()))).getRootElement());
        } catch (DocumentException | SAXException e) {
            throw new IOException(e);
        }
    }
}
