import { Link } from 'wouter';
import { otherLaptops } from '../../../shared/domain/laptops.ts';
import { outsideWords as words } from '../../../shared/text/vi/outside.ts';
import { Panel } from '../../components/Page.tsx';
import { paths } from '../../paths.ts';
import { laptopList } from '../../stores/outside.ts';
import { useResource } from '../../stores/resource.ts';

/** When each other laptop was last heard of. */
export function Laptops({ today }: { today: string }) {
  const { data } = useResource(laptopList, {});
  const others = otherLaptops(data ?? []);
  if (others.length === 0) return null;
  return (
    <Panel title={words.laptops} className="today-laptops" actions={<Link href={paths.exchange}>{words.go}</Link>}>
      <ul>
        {others.map((laptop) => (
          <li key={laptop.origin}>
            <strong>{words.laptop(laptop)}</strong>
            <span>{words.heard(laptop.heardAt, today)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
