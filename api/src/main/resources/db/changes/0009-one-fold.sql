--liquibase formatted sql

--changeset lectern:0009-name-fold splitStatements:false
--comment: names that this makes equal are one name: NFKC, case (Unicode's full folding), spaces of every kind as one, invisible signs out; its own tables, so that no locale has a say
create function name_fold(text) returns text language plpgsql immutable parallel safe as $$
declare
  folded text := $1;
begin
  if octet_length(folded) > char_length(folded) then
    declare
      invisible constant text := '['
      '\u0080-\u0084\u0086-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F'
      '\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB'
      '\U0001BCA0-\U0001BCA3\U0001D173-\U0001D17A\U000E0000-\U000E0FFF]';
      upper constant text :=
      'ÆÐØÞĐĦŁŊŒŦƁƂƄƆƇƉƊƋƎƏƐƑƓƔƖƗƘƜƝƟƢƤƦƧƩƬƮƱƲƳƵƷƸƼǤǶǷȜȠȢȤȺȻȽȾɁɃɄɅɆɈɊɌɎͅͰͲͶͿΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦ'
      'ΧΨΩςϏϘϚϜϞϠϢϤϦϨϪϬϮϷϺϽϾϿЂЄЅІЈЉЊЋЏАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯѠѢѤѦѨѪѬѮѰѲѴѸѺѼѾҀҊҌҎҐҒҔҖҘҚҜҞҠ'
      'ҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӃӅӇӉӋӍӔӘӠӨӶӺӼӾԀԂԄԆԈԊԌԎԐԒԔԖԘԚԜԞԠԢԤԦԨԪԬԮԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔ'
      'ՕՖႠႡႢႣႤႥႦႧႨႩႪႫႬႭႮႯႰႱႲႳႴႵႶႷႸႹႺႻႼႽႾႿჀჁჂჃჄჅჇჍᏸᏹᏺᏻᏼᏽᲀᲁᲂᲃᲄᲅᲆᲇᲈᲉᲐᲑᲒᲓᲔᲕᲖᲗᲘᲙᲚᲛᲜᲝᲞᲟᲠᲡᲢᲣᲤᲥᲦᲧᲨᲩᲪᲫᲬᲭᲮᲯ'
      'ᲰᲱᲲᲳᲴᲵᲶᲷᲸᲹᲺᲽᲾᲿỺỼỾℲↃⰀⰁⰂⰃⰄⰅⰆⰇⰈⰉⰊⰋⰌⰍⰎⰏⰐⰑⰒⰓⰔⰕⰖⰗⰘⰙⰚⰛⰜⰝⰞⰟⰠⰡⰢⰣⰤⰥⰦⰧⰨⰩⰪⰫⰬⰭⰮⰯⱠⱢⱣⱤⱧⱩⱫⱭⱮⱯⱰⱲⱵⱾⱿⲀⲂⲄⲆⲈⲊⲌⲎ'
      'ⲐⲒⲔⲖⲘⲚⲜⲞⲠⲢⲤⲦⲨⲪⲬⲮⲰⲲⲴⲶⲸⲺⲼⲾⳀⳂⳄⳆⳈⳊⳌⳎⳐⳒⳔⳖⳘⳚⳜⳞⳠⳢⳫⳭⳲꙀꙂꙄꙆꙈꙊꙌꙎꙐꙒꙔꙖꙘꙚꙜꙞꙠꙢꙤꙦꙨꙪꙬꚀꚂꚄꚆꚈꚊꚌꚎꚐꚒꚔꚖꚘꚚꜢꜤꜦꜨꜪꜬꜮꜲ'
      'ꜴꜶꜸꜺꜼꜾꝀꝂꝄꝆꝈꝊꝌꝎꝐꝒꝔꝖꝘꝚꝜꝞꝠꝢꝤꝦꝨꝪꝬꝮꝹꝻꝽꝾꞀꞂꞄꞆꞋꞍꞐꞒꞖꞘꞚꞜꞞꞠꞢꞤꞦꞨꞪꞫꞬꞭꞮꞰꞱꞲꞳꞴꞶꞸꞺꞼꞾꟀꟂꟄꟅꟆꟇꟉꟋꟌꟐꟖꟘꟚꟜꟵꭰꭱꭲꭳꭴꭵꭶꭷ'
      'ꭸꭹꭺꭻꭼꭽꭾꭿꮀꮁꮂꮃꮄꮅꮆꮇꮈꮉꮊꮋꮌꮍꮎꮏꮐꮑꮒꮓꮔꮕꮖꮗꮘꮙꮚꮛꮜꮝꮞꮟꮠꮡꮢꮣꮤꮥꮦꮧꮨꮩꮪꮫꮬꮭꮮꮯꮰꮱꮲꮳꮴꮵꮶꮷꮸꮹꮺꮻꮼꮽꮾꮿ𐐀𐐁𐐂𐐃𐐄𐐅𐐆𐐇𐐈𐐉𐐊𐐋𐐌𐐍𐐎𐐏𐐐𐐑'
      '𐐒𐐓𐐔𐐕𐐖𐐗𐐘𐐙𐐚𐐛𐐜𐐝𐐞𐐟𐐠𐐡𐐢𐐣𐐤𐐥𐐦𐐧𐒰𐒱𐒲𐒳𐒴𐒵𐒶𐒷𐒸𐒹𐒺𐒻𐒼𐒽𐒾𐒿𐓀𐓁𐓂𐓃𐓄𐓅𐓆𐓇𐓈𐓉𐓊𐓋𐓌𐓍𐓎𐓏𐓐𐓑𐓒𐓓𐕰𐕱𐕲𐕳𐕴𐕵𐕶𐕷𐕸𐕹𐕺𐕼𐕽𐕾𐕿𐖀𐖁𐖂𐖃𐖄𐖅𐖆𐖇𐖈𐖉𐖊𐖌𐖍𐖎𐖏𐖐𐖑'
      '𐖒𐖔𐖕𐲀𐲁𐲂𐲃𐲄𐲅𐲆𐲇𐲈𐲉𐲊𐲋𐲌𐲍𐲎𐲏𐲐𐲑𐲒𐲓𐲔𐲕𐲖𐲗𐲘𐲙𐲚𐲛𐲜𐲝𐲞𐲟𐲠𐲡𐲢𐲣𐲤𐲥𐲦𐲧𐲨𐲩𐲪𐲫𐲬𐲭𐲮𐲯𐲰𐲱𐲲𐵐𐵑𐵒𐵓𐵔𐵕𐵖𐵗𐵘𐵙𐵚𐵛𐵜𐵝𐵞𐵟𐵠𐵡𐵢𐵣𐵤𐵥𑢠𑢡𑢢𑢣𑢤𑢥𑢦𑢧𑢨𑢩𑢪𑢫𑢬𑢭'
      '𑢮𑢯𑢰𑢱𑢲𑢳𑢴𑢵𑢶𑢷𑢸𑢹𑢺𑢻𑢼𑢽𑢾𑢿𖹀𖹁𖹂𖹃𖹄𖹅𖹆𖹇𖹈𖹉𖹊𖹋𖹌𖹍𖹎𖹏𖹐𖹑𖹒𖹓𖹔𖹕𖹖𖹗𖹘𖹙𖹚𖹛𖹜𖹝𖹞𖹟𞤀𞤁𞤂𞤃𞤄𞤅𞤆𞤇𞤈𞤉𞤊𞤋𞤌𞤍𞤎𞤏𞤐𞤑𞤒𞤓𞤔𞤕𞤖𞤗𞤘𞤙𞤚𞤛𞤜𞤝𞤞𞤟𞤠𞤡';
      lower constant text :=
      'æðøþđħłŋœŧɓƃƅɔƈɖɗƌǝəɛƒɠɣɩɨƙɯɲɵƣƥʀƨʃƭʈʊʋƴƶʒƹƽǥƕƿȝƞȣȥⱥȼƚⱦɂƀʉʌɇɉɋɍɏιͱͳͷϳαβγδεζηθικλμνξοπρστυφ'
      'χψωσϗϙϛϝϟϡϣϥϧϩϫϭϯϸϻͻͼͽђєѕіјљњћџабвгдежзиклмнопрстуфхцчшщъыьэюяѡѣѥѧѩѫѭѯѱѳѵѹѻѽѿҁҋҍҏґғҕҗҙқҝҟҡ'
      'ңҥҧҩҫҭүұҳҵҷҹһҽҿӏӄӆӈӊӌӎӕәӡөӷӻӽӿԁԃԅԇԉԋԍԏԑԓԕԗԙԛԝԟԡԣԥԧԩԫԭԯաբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփք'
      'օֆⴀⴁⴂⴃⴄⴅⴆⴇⴈⴉⴊⴋⴌⴍⴎⴏⴐⴑⴒⴓⴔⴕⴖⴗⴘⴙⴚⴛⴜⴝⴞⴟⴠⴡⴢⴣⴤⴥⴧⴭᏰᏱᏲᏳᏴᏵвдосттъѣꙋᲊაბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯ'
      'ჰჱჲჳჴჵჶჷჸჹჺჽჾჿỻỽỿⅎↄⰰⰱⰲⰳⰴⰵⰶⰷⰸⰹⰺⰻⰼⰽⰾⰿⱀⱁⱂⱃⱄⱅⱆⱇⱈⱉⱊⱋⱌⱍⱎⱏⱐⱑⱒⱓⱔⱕⱖⱗⱘⱙⱚⱛⱜⱝⱞⱟⱡɫᵽɽⱨⱪⱬɑɱɐɒⱳⱶȿɀⲁⲃⲅⲇⲉⲋⲍⲏ'
      'ⲑⲓⲕⲗⲙⲛⲝⲟⲡⲣⲥⲧⲩⲫⲭⲯⲱⲳⲵⲷⲹⲻⲽⲿⳁⳃⳅⳇⳉⳋⳍⳏⳑⳓⳕⳗⳙⳛⳝⳟⳡⳣⳬⳮⳳꙁꙃꙅꙇꙉꙋꙍꙏꙑꙓꙕꙗꙙꙛꙝꙟꙡꙣꙥꙧꙩꙫꙭꚁꚃꚅꚇꚉꚋꚍꚏꚑꚓꚕꚗꚙꚛꜣꜥꜧꜩꜫꜭꜯꜳ'
      'ꜵꜷꜹꜻꜽꜿꝁꝃꝅꝇꝉꝋꝍꝏꝑꝓꝕꝗꝙꝛꝝꝟꝡꝣꝥꝧꝩꝫꝭꝯꝺꝼᵹꝿꞁꞃꞅꞇꞌɥꞑꞓꞗꞙꞛꞝꞟꞡꞣꞥꞧꞩɦɜɡɬɪʞʇʝꭓꞵꞷꞹꞻꞽꞿꟁꟃꞔʂᶎꟈꟊɤꟍꟑꟗꟙꟛƛꟶᎠᎡᎢᎣᎤᎥᎦᎧ'
      'ᎨᎩᎪᎫᎬᎭᎮᎯᎰᎱᎲᎳᎴᎵᎶᎷᎸᎹᎺᎻᎼᎽᎾᎿᏀᏁᏂᏃᏄᏅᏆᏇᏈᏉᏊᏋᏌᏍᏎᏏᏐᏑᏒᏓᏔᏕᏖᏗᏘᏙᏚᏛᏜᏝᏞᏟᏠᏡᏢᏣᏤᏥᏦᏧᏨᏩᏪᏫᏬᏭᏮᏯ𐐨𐐩𐐪𐐫𐐬𐐭𐐮𐐯𐐰𐐱𐐲𐐳𐐴𐐵𐐶𐐷𐐸𐐹'
      '𐐺𐐻𐐼𐐽𐐾𐐿𐑀𐑁𐑂𐑃𐑄𐑅𐑆𐑇𐑈𐑉𐑊𐑋𐑌𐑍𐑎𐑏𐓘𐓙𐓚𐓛𐓜𐓝𐓞𐓟𐓠𐓡𐓢𐓣𐓤𐓥𐓦𐓧𐓨𐓩𐓪𐓫𐓬𐓭𐓮𐓯𐓰𐓱𐓲𐓳𐓴𐓵𐓶𐓷𐓸𐓹𐓺𐓻𐖗𐖘𐖙𐖚𐖛𐖜𐖝𐖞𐖟𐖠𐖡𐖣𐖤𐖥𐖦𐖧𐖨𐖩𐖪𐖫𐖬𐖭𐖮𐖯𐖰𐖱𐖳𐖴𐖵𐖶𐖷𐖸'
      '𐖹𐖻𐖼𐳀𐳁𐳂𐳃𐳄𐳅𐳆𐳇𐳈𐳉𐳊𐳋𐳌𐳍𐳎𐳏𐳐𐳑𐳒𐳓𐳔𐳕𐳖𐳗𐳘𐳙𐳚𐳛𐳜𐳝𐳞𐳟𐳠𐳡𐳢𐳣𐳤𐳥𐳦𐳧𐳨𐳩𐳪𐳫𐳬𐳭𐳮𐳯𐳰𐳱𐳲𐵰𐵱𐵲𐵳𐵴𐵵𐵶𐵷𐵸𐵹𐵺𐵻𐵼𐵽𐵾𐵿𐶀𐶁𐶂𐶃𐶄𐶅𑣀𑣁𑣂𑣃𑣄𑣅𑣆𑣇𑣈𑣉𑣊𑣋𑣌𑣍'
      '𑣎𑣏𑣐𑣑𑣒𑣓𑣔𑣕𑣖𑣗𑣘𑣙𑣚𑣛𑣜𑣝𑣞𑣟𖹠𖹡𖹢𖹣𖹤𖹥𖹦𖹧𖹨𖹩𖹪𖹫𖹬𖹭𖹮𖹯𖹰𖹱𖹲𖹳𖹴𖹵𖹶𖹷𖹸𖹹𖹺𖹻𖹼𖹽𖹾𖹿𞤢𞤣𞤤𞤥𞤦𞤧𞤨𞤩𞤪𞤫𞤬𞤭𞤮𞤯𞤰𞤱𞤲𞤳𞤴𞤵𞤶𞤷𞤸𞤹𞤺𞤻𞤼𞤽𞤾𞤿𞥀𞥁𞥂𞥃';
      capitals text;
    begin
      -- decomposed, so that the tables need no letter with an accent; that equals what NFKC equals
      folded := normalize(regexp_replace(folded, invisible, '', 'g'), NFKD);
      folded := regexp_replace(folded, '[\u0085\u1680\u2028\u2029\u2800]', ' ', 'g');
      -- only those that are there are looked for: a long table costs with each letter
      capitals := regexp_replace(folded, '[^' || upper || ']', '', 'g');
      if capitals <> '' then
        folded := translate(folded, capitals, translate(capitals, upper, lower));
      end if;
      folded := replace(replace(folded, 'ẞ', 'ss'), 'ß', 'ss');
    end;
  end if;
  folded := lower(folded collate "C");
  return btrim(regexp_replace(folded, '[\u0001-\u0020\u007F]{2,}|[\u0001-\u001F\u007F]', ' ', 'g'));
end $$;
--rollback drop function name_fold(text);

--changeset lectern:0009-search-words splitStatements:false
--comment: the words of a folded text: accents out, letters of their own, punctuation as spaces
create function search_words(text) returns text language plpgsql immutable parallel safe as $$
declare
  words text := $1;
  punctuation constant text := '['
      '!"#%&()*,./:;?@\[\]\\_{}\-\u00A1\u00A7\u00AB\u00B6\u00B7\u00BB\u00BF\u055A-\u055F'
      '\u0589\u058A\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u0609\u060A\u060C\u060D\u061B'
      '\u061D-\u061F\u066A-\u066D\u06D4\u0700-\u070D\u07F7-\u07F9\u0830-\u083E\u085E'
      '\u0964\u0965\u0970\u09FD\u0A76\u0AF0\u0C77\u0C84\u0DF4\u0E4F\u0E5A\u0E5B\u0F04-\u0F0B'
      '\u0F0D-\u0F12\u0F14\u0F3A-\u0F3D\u0F85\u0FD0-\u0FD4\u0FD9\u0FDA\u104A-\u104F\u10FB'
      '\u1360-\u1368\u1400\u166E\u169B\u169C\u16EB-\u16ED\u1735\u1736\u17D4-\u17D6\u17D8-\u17DA'
      '\u1800-\u180A\u1944\u1945\u1A1E\u1A1F\u1AA0-\u1AA6\u1AA8-\u1AAD\u1B4E\u1B4F\u1B5A-\u1B60'
      '\u1B7D-\u1B7F\u1BFC-\u1BFF\u1C3B-\u1C3F\u1C7E\u1C7F\u1CC0-\u1CC7\u1CD3\u2010'
      '\u2012-\u2016\u2018-\u2023\u2027\u2030-\u2032\u2035\u2038-\u203B\u203D\u203F-\u2043'
      '\u2045\u2046\u204A-\u2051\u2053-\u2056\u2058-\u205E\u2308-\u230B\u2768-\u2775'
      '\u27C5\u27C6\u27E6-\u27EF\u2983-\u2998\u29D8-\u29DB\u29FC\u29FD\u2CF9-\u2CFC\u2CFE\u2CFF'
      '\u2D70\u2E00-\u2E2E\u2E30-\u2E4F\u2E52-\u2E5D\u3001-\u3003\u3008-\u3011\u3014-\u301F'
      '\u3030\u303D\u30A0\u30FB\uA4FE\uA4FF\uA60D-\uA60F\uA673\uA67E\uA6F2-\uA6F7\uA874-\uA877'
      '\uA8CE\uA8CF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA95F\uA9C1-\uA9CD\uA9DE\uA9DF\uAA5C-\uAA5F'
      '\uAADE\uAADF\uAAF0\uAAF1\uABEB\uFD3E\uFD3F\uFE45\uFE46\U00010100-\U00010102\U0001039F'
      '\U000103D0\U0001056F\U00010857\U0001091F\U0001093F\U00010A50-\U00010A58\U00010A7F'
      '\U00010AF0-\U00010AF6\U00010B39-\U00010B3F\U00010B99-\U00010B9C\U00010D6E\U00010EAD'
      '\U00010F55-\U00010F59\U00010F86-\U00010F89\U00011047-\U0001104D\U000110BB\U000110BC'
      '\U000110BE-\U000110C1\U00011140-\U00011143\U00011174\U00011175\U000111C5-\U000111C8'
      '\U000111CD\U000111DB\U000111DD-\U000111DF\U00011238-\U0001123D\U000112A9'
      '\U000113D4\U000113D5\U000113D7\U000113D8\U0001144B-\U0001144F\U0001145A\U0001145B'
      '\U0001145D\U000114C6\U000115C1-\U000115D7\U00011641-\U00011643\U00011660-\U0001166C'
      '\U000116B9\U0001173C-\U0001173E\U0001183B\U00011944-\U00011946\U000119E2'
      '\U00011A3F-\U00011A46\U00011A9A-\U00011A9C\U00011A9E-\U00011AA2\U00011B00-\U00011B09'
      '\U00011BE1\U00011C41-\U00011C45\U00011C70\U00011C71\U00011EF7\U00011EF8'
      '\U00011F43-\U00011F4F\U00011FFF\U00012470-\U00012474\U00012FF1\U00012FF2'
      '\U00016A6E\U00016A6F\U00016AF5\U00016B37-\U00016B3B\U00016B44\U00016D6D-\U00016D6F'
      '\U00016E97-\U00016E9A\U00016FE2\U0001BC9F\U0001DA87-\U0001DA8B\U0001E5FF'
      '\U0001E95E\U0001E95F';
begin
  if octet_length(words) > char_length(words) then
    words := regexp_replace(words,
      '[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]', '', 'g');
    if words ~ '[łøđħıðæœþ]' then
      words := translate(words, 'łøđħıð', 'lodhid');
      words := replace(replace(replace(words, 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th');
    end if;
  end if;
  return btrim(regexp_replace(words, punctuation || ' ]{2,}|' || punctuation || ']', ' ', 'g'));
end $$;
--rollback drop function search_words(text);

--changeset lectern:0009-search-fold splitStatements:false
--comment: what a search compares and a list is sorted by: a name's fold, and what only readers disregard
create function search_fold(text) returns text language sql immutable parallel safe
  return search_words(name_fold(regexp_replace($1,
    '[''`\u00B4\u02B9\u02BB-\u02BF\u02C8\u0374\u055A\u05F3\u1FEF\u1FFD\u2018\u2019\u201B\u2032\u2035\uA78B\uA78C\uFF07\uFF40]',
    '', 'g')));
--rollback drop function search_fold(text);

--changeset lectern:0009-no-two-with-one-name splitStatements:false
--comment: names that were two and would be one now are named, and nothing is changed until somebody renames them
do $$
declare
  named text;
begin
  select string_agg(kind || ' ' || those, '; ') into named from (
    select kind, string_agg(format('“%s” (%s)', name, id), ' and ' order by id) as those
    from (
      select 'accounts with the e-mail' as kind, id, email as name from app_user
      union all select 'categories', id, name from session_category
      union all select 'classes', id, name from class_group
      union all select 'sessions', id, title from session) thing
    group by kind, name_fold(name) having count(*) > 1
    order by kind, min(name) limit 20) twice;
  if named is not null then
    raise exception 'From this version on, names that differ only in case, in the kind of their spaces or in signs that cannot be seen are the same name. Rename all but one of these with the version before, then start this one again: %.', named;
  end if;
end $$;
--rollback empty

--changeset lectern:0009-names-once
drop index username_once;
create unique index username_once on app_user (name_fold(username));
drop index email_once;
create unique index email_once on app_user (name_fold(email));
drop index course_code_once;
create unique index course_code_once on course (name_fold(code));
drop index category_name_once;
create unique index category_name_once on session_category (name_fold(name));
drop index class_name_once;
create unique index class_name_once on class_group (name_fold(name));
drop index session_title_once;
create unique index session_title_once on session (name_fold(title));
--rollback drop index username_once; create unique index username_once on app_user (lower(username));
--rollback drop index email_once; create unique index email_once on app_user (lower(email));
--rollback drop index course_code_once; create unique index course_code_once on course (lower(code));
--rollback drop index category_name_once; create unique index category_name_once on session_category (lower(name));
--rollback drop index class_name_once; create unique index class_name_once on class_group (lower(name));
--rollback drop index session_title_once; create unique index session_title_once on session (lower(title));

--changeset lectern:0009-search
--comment: what a search looks at, each on a line of its own, so that "equals" and "begins with" are seen too; and what lists are sorted by
alter table app_user
  drop column search,
  add column search text not null generated always as (chr(10)
    || search_fold(username) || chr(10)
    || search_fold(email) || chr(10)
    || search_fold(first_name) || chr(10)
    || search_fold(last_name) || chr(10)
    || search_fold(first_name || ' ' || last_name) || chr(10)
    || search_fold(last_name || ' ' || first_name) || chr(10)) stored,
  add column first_name_order text not null generated always as (search_fold(first_name)) stored,
  add column last_name_order text not null generated always as (search_fold(last_name)) stored;
drop index app_user_by_last_name;
create index app_user_by_last_name on app_user (last_name_order, first_name_order, id);

alter table course
  drop column search,
  add column search text not null generated always as
    (chr(10) || search_fold(title) || chr(10) || search_fold(code) || chr(10)) stored,
  add column title_order text not null generated always as (search_fold(title)) stored;
drop index course_by_title;
create index course_by_title on course (title_order, id);

alter table session_category
  drop column search,
  add column search text not null generated always as
    (chr(10) || search_fold(name) || chr(10)) stored,
  add column name_order text not null generated always as (search_fold(name)) stored;

alter table class_group
  drop column search,
  add column search text not null generated always as
    (chr(10) || search_fold(name) || chr(10)) stored,
  add column name_order text not null generated always as (search_fold(name)) stored;
drop index class_by_name;
create index class_by_name on class_group (name_order, id);

alter table session
  drop column search,
  add column search text not null generated always as
    (chr(10) || search_fold(title) || chr(10)) stored,
  add column title_order text not null generated always as (search_fold(title)) stored;
create index session_by_list_order on session (access_start desc nulls last, title_order, id);

drop function fold(text);
--rollback create function fold(text) returns text language sql immutable strict parallel safe return lower(regexp_replace(normalize($1, NFD), '[\u0300-\u036f]', '', 'g'));
--rollback alter table session drop column title_order, drop column search, add column search text not null generated always as (fold(title)) stored;
--rollback create index session_by_list_order on session (access_start desc nulls last, search, id);
--rollback alter table class_group drop column name_order, drop column search, add column search text not null generated always as (fold(name)) stored;
--rollback create index class_by_name on class_group (fold(name), id);
--rollback alter table session_category drop column name_order, drop column search, add column search text not null generated always as (fold(name)) stored;
--rollback alter table course drop column title_order, drop column search, add column search text not null generated always as (fold(title || ' ' || code)) stored;
--rollback create index course_by_title on course (fold(title), id);
--rollback alter table app_user drop column first_name_order, drop column last_name_order, drop column search, add column search text not null generated always as (fold(first_name || ' ' || last_name || ' ' || username || ' ' || email)) stored;
--rollback create index app_user_by_last_name on app_user (fold(last_name), fold(first_name), id);
