package com.atlassian.confluence.search.v2;

import com.atlassian.bonnie.Searchable;
import java.io.IOException;
import java.io.InputStream;

public interface SearchableAttachment extends Searchable {
    String getContentType();

    String getFileName();

    InputStream getContentsAsStream() throws IOException;

    String getComment();

    String getNiceType();

    String getNiceFileSize();

    String getDownloadPath();
}
