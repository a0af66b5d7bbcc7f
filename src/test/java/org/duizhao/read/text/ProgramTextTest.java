package org.duizhao.read.text;

import org.duizhao.read.Readings;
import org.duizhao.read.Unreadable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Programs and data are refused with a sentence of their own; whatever a person may have written is read. */
class ProgramTextTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "import os\nfrom pathlib import Path\n\n# 读取通知\ndef read(path):\n    return Path(path).read_text()\n\nfor name in os.listdir('.'):\n    print(read(name))\n",
            "#!/bin/sh\n# 下载通知\nexit\n",
            "public class Notice {\n    private String title; // 标题\n    String title() {\n        return title;\n    }\n}\n",
            "{\"标题\": \"关于做好防汛工作的通知\", \"正文\": \"各村要每日巡堤两次，发现险情立即报告。\"}",
            "[{\"a\": 1}]",
            "body { margin: 0 }\n.title { color: red; font-size: 12px; }\np { text-indent: 2em; }\n",
            "server.port=8080\nserver.name=duizhao\nspring.title=通知\n",
            "2024-05-01 12:00:00 INFO started\n2024-05-01 12:00:01 WARN no file\n2024-05-01 12:00:02 INFO stopped\n",
            "function f(a){return a+1;}var b=f(2);if(b>2){console.log(b);}",
            "SELECT a FROM b;\nINSERT INTO b VALUES (1);\nUPDATE b SET a = 2;\n"})
    void codeAndDataAreRefused(String text) {
        assertTrue(ProgramText.is(text));
        assertEquals(Reason.PROGRAM_TEXT, Readings.refusal(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "云岭县人民政府办公室关于做好防汛工作的通知\n各乡镇:\n一、每日巡堤;\n二、每周通报;\n三、每月演练;\n",
            "To all townships:\nPlease check the river banks twice a day.\nIf water rises, report at once.\nFor questions call the office.\n",
            "云岭县关于做好巡堤工作的通知 p{margin:0} .t{color:red;font-size:12px;} td{border:0;padding:0;} span{font:11px arial;} a{color:blue;} div{width:960px;} li{float:left;} "
                    + "各乡镇：各村要每日巡堤两次，发现险情立即报告。 云岭县水利局",
            "A", "1.\n2.\n3.\n", "#1 河堤\n#2 水库\n#3 山塘\n",
            "姓名,单位,电话\n李某,县水利局,0355-1234567\n王某,县应急局,0355-7654321\n",
            "数据平台按下列接口（API）提供查询：\nGET /v1/notices\n各单位每月5日前完成对接，由县大数据局负责汇总并通报结果。\n"})
    void whatAPersonWroteIsNot(String text) {
        assertFalse(ProgramText.is(text));
    }

    @Test
    void aLongTextIsToldByItsFirstLines() {
        assertFalse(ProgramText.is("各村要每日巡堤两次。\n".repeat(1000) + "import os\n".repeat(1000)));
    }
}
