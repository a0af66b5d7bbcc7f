package org.duizhao.export.json;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.duizhao.extract.RequirementExtractor;
import org.duizhao.library.StoredExamples;
import org.duizhao.notice.Notice;
import org.duizhao.read.Unreadable;
import org.duizhao.words.CodeWords;
import org.duizhao.words.Messages;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** The JSON of {@code parse}, field by field in its order, as other programs read it. */
class ParseJsonTest {

    @Test
    void aNoticeHasItsFieldsInTheirOrder() throws IOException {
        String json = written(List.of(StoredExamples.document("1111", 2023).notice()), List.of());
        assertTrue(json.startsWith("{\"notices\":[{\"id\":\"1111\",\"file\":\"云岭县2023.txt\",\"title\":\"云岭县人民政府关于加强冬季值守的通知\","
                + "\"documentNumber\":\"云政发〔2023〕1号\",\"genre\":\"通知\",\"issuer\":\"云岭县人民政府\",\"jurisdiction\":\"云岭县\",\"year\":2023,"
                + "\"dateIssued\":\"2023-11-03\",\"datePrinted\":null,\"printer\":null,\"addressees\":null,\"cc\":null,\"disclosure\":null,"
                + "\"headings\":[{\"level\":1,\"number\":\"一、\",\"title\":\"值守\",\"source\":[[19,23]]}],"
                + "\"measures\":[{\"id\":\"m1\","), json);
        assertTrue(json.contains("\"fields\":[{\"field\":\"title\",\"text\":\"云岭县人民政府关于加强冬季值守的通知\",\"source\":[[0,18]]}],"
                + "\"repairs\":[{\"kind\":\"founder-code\",\"before\":\"圆园\",\"after\":\"20\",\"source\":[3,5]}],\"warnings\":[{\"kind\":\"number-gap\","), json);
    }

    @Test
    void nothingReadIsAnEmptyListAndFailuresAreSaid() throws IOException {
        String json = written(List.of(), List.of(new Unreadable("坏.docx", Unreadable.Reason.DAMAGED)));
        assertTrue(json.startsWith("{\"notices\":[],\"failures\":[{\"file\":\"坏.docx\","), json);
    }

    private static String written(List<Notice> notices, List<Unreadable> failures) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        new ParseJson(new CodeWords(Messages.chinese())).write(notices, new RequirementExtractor()::extract, failures, target);
        return new JsonMapper().readTree(target.toByteArray()).toString();
    }
}
