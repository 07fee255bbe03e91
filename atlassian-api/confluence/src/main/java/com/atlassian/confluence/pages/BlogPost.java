package com.atlassian.confluence.pages;

import com.atlassian.confluence.api.model.content.ContentType;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.core.DateFormatter;
import java.util.Calendar;
import java.util.Date;

public class BlogPost extends AbstractPage implements ContentConvertible {
    public static final String CONTENT_TYPE = "blogpost";

    public static final String POSTING_DAY_FORMAT = "yyyy/MM/dd";

    public static final String POSTING_DATE = "PostingDate";

    public BlogPost() {}

    @Override
    public String getType() {
        throw new UnsupportedOperationException();
    }

    public static Calendar toCalendar(Date date) {
        throw new UnsupportedOperationException();
    }

    public static Calendar getCalendarFromDatePath(String text) {
        throw new UnsupportedOperationException();
    }

    public static String getTitleFromDatePath(String text) {
        throw new UnsupportedOperationException();
    }

    public String getLinkPart() {
        throw new UnsupportedOperationException();
    }

    public String getDatePath() {
        throw new UnsupportedOperationException();
    }

    public static String toDatePath(Date date) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getLinkWikiMarkup() {
        throw new UnsupportedOperationException();
    }

    public String getPostingYear() {
        throw new UnsupportedOperationException();
    }

    public String getPostingMonth() {
        throw new UnsupportedOperationException();
    }

    public String getPostingMonth(DateFormatter dateFormatter) {
        throw new UnsupportedOperationException();
    }

    public String getPostingMonthNumeric() {
        throw new UnsupportedOperationException();
    }

    public String getPostingDayOfMonth() {
        throw new UnsupportedOperationException();
    }

    public Date getPostingDate() {
        throw new UnsupportedOperationException();
    }

    public Calendar getPostingCalendarDate() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ContentType getContentTypeObject() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ContentId getContentId() {
        return super.getContentId();
    }

    @Override
    public boolean shouldConvertToContent() {
        throw new UnsupportedOperationException();
    }
}
