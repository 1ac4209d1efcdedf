# frozen_string_literal: true

require 'cgi'
require 'digest'

module ArticleWidgets
  # {% article_widgets %}: loads the module and its style sheet from the site itself. The hashes are those of the files
  # as they are now.
  class HeadTag < Liquid::Tag
    FOLDER = 'article-widgets'

    def render(context)
      site = context.registers[:site]
      base = CGI.escapeHTML(site.config['baseurl'].to_s)
      style, script = %w[article-widgets.css article-widgets.js].map do |name|
        hash = Digest::SHA384.base64digest(File.binread(File.join(site.source, FOLDER, name)))
        ["#{base}/#{FOLDER}/#{name}", "sha384-#{hash}"]
      end
      <<~HTML
        <link rel="stylesheet" href="#{style[0]}" integrity="#{style[1]}">
        <script type="module" src="#{script[0]}" integrity="#{script[1]}"></script>
      HTML
    end
  end

  # {% footnote %}…{% endfootnote %}: a note in its sentence, in Markdown.
  class FootnoteBlock < Liquid::Block
    def render(context)
      site = context.registers[:site]
      note = site.find_converter_instance(Jekyll::Converters::Markdown).convert(super.strip)
      # The note stands in a sentence, where no paragraph may begin.
      "<article-footnote>#{note.strip.delete_prefix('<p>').delete_suffix('</p>')}</article-footnote>"
    end
  end

  # A note in its sentence, as markup or as the text of it, which most feeds hold.
  NOTE = %r{\s*(?:<|&lt;)article-footnote\b(?:(?!\sfor=)[^>])*?(?:>|&gt;)(.*?)(?:<|&lt;)/article-footnote(?:>|&gt;)}m.freeze
end

# A feed's readers drop the tags that they do not know, and a note would run into its sentence.
Jekyll::Hooks.register :pages, :post_render do |page|
  page.output = page.output.gsub(ArticleWidgets::NOTE, ' (\1)') if page.output_ext == '.xml'
end

Liquid::Template.register_tag('article_widgets', ArticleWidgets::HeadTag)
Liquid::Template.register_tag('footnote', ArticleWidgets::FootnoteBlock)
