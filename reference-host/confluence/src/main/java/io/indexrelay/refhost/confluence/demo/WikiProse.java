package io.indexrelay.refhost.confluence.demo;

import io.indexrelay.refhost.demo.Prose;
import java.util.List;
import java.util.Random;

/** The company's sentences in Confluence's storage format. */
final class WikiProse {

    private final Random random;
    private final Prose prose;

    WikiProse(Random random, List<String> things) {
        this.random = random;
        this.prose = new Prose(random, things);
    }

    String thing() {
        return prose.thing();
    }

    /** A plain text, as an attached file holds it. */
    String note(String subject) {
        return prose.note(subject);
    }

    /** A page. */
    String page(String subject) {
        StringBuilder body = new StringBuilder();
        body.append(paragraph(prose.opening(subject)));
        if (random.nextInt(4) == 0) {
            body.append("<ac:structured-macro ac:name=\"info\"><ac:rich-text-body>")
                    .append("<p>")
                    .append(prose.sentence())
                    .append("</p>")
                    .append("</ac:rich-text-body></ac:structured-macro>");
        }
        body.append("<h2>What to do</h2><ul>");
        for (int item = 0; item < 2 + random.nextInt(3); item++) {
            body.append("<li>").append(prose.sentence()).append("</li>");
        }
        body.append("</ul><h2>Background</h2>")
                .append(paragraph(prose.sentence()))
                .append(paragraph(prose.closing()));
        if (random.nextInt(9) == 0) {
            body.append("<ac:structured-macro ac:name=\"code\"><ac:parameter ac:name=\"language\">bash</ac:parameter>")
                    .append("<ac:plain-text-body><![CDATA[station --calibrate \"")
                    .append(prose.thing())
                    .append("\" --twice]]></ac:plain-text-body></ac:structured-macro>");
        }
        return body.toString();
    }

    String remark() {
        return "<p>" + prose.remark() + "</p>";
    }

    private String paragraph(String first) {
        return "<p>" + prose.paragraph(first) + "</p>";
    }
}
